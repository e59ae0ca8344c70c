package greenplan.backend.signin;

import static greenplan.db.base.Tables.PASSWORD_RESET;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Sql;
import greenplan.backend.token.OneTimeSecret;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to set a password that wait to be handed over. */
@Repository
public class HandedLinkRepository {

    private final DSLContext database;
    private final TransactionTemplate transactions;

    HandedLinkRepository(DSLContext database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * A link that waits to be handed over.
     *
     * @param withheld whether nobody may hand it over, because it opens the account of an administrator or a leader
     */
    public record Waiting(
            long id,
            long account,
            OffsetDateTime requestedAt,
            OffsetDateTime expiresAt,
            boolean withheld,
            OneTimeSecret secret) {}

    /** Links that could not be sent and are still good, newest first; those of one account, or of all. */
    public List<Waiting> waiting(@Nullable Long only, LocalDate day, Instant now) {
        return database.select(
                        PASSWORD_RESET.ID,
                        PASSWORD_RESET.ACCOUNT_ID,
                        PASSWORD_RESET.REQUESTED_AT,
                        PASSWORD_RESET.EXPIRES_AT,
                        field(isAboveOthers(day)),
                        PASSWORD_RESET.SEED,
                        PASSWORD_RESET.TOKEN_HASH)
                .from(PASSWORD_RESET)
                .where(PASSWORD_RESET.SENT_AT.isNull())
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .and(only == null ? noCondition() : PASSWORD_RESET.ACCOUNT_ID.eq(only))
                .orderBy(PASSWORD_RESET.ID.desc())
                .limit(100)
                .fetch(mapping((id, account, requested, expires, withheld, seed, hash) -> new Waiting(
                        id,
                        account,
                        requested,
                        expires,
                        withheld,
                        new OneTimeSecret(seed, Base64.getEncoder().encodeToString(hash)))));
    }

    /** The account of the row is, or will be, that of an administrator or a leader. */
    private static Condition isAboveOthers(LocalDate day) {
        return isRaised(day, noCondition());
    }

    /** As above, by a role that somebody else gave, or the portal itself. */
    static Condition isRaisedByOthers(LocalDate day, long than) {
        return isRaised(day, ROLE_GRANT.GRANTED_BY.isDistinctFrom(than));
    }

    private static Condition isRaised(LocalDate day, Condition how) {
        return exists(selectOne()
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(PASSWORD_RESET.ACCOUNT_ID))
                .and(ROLE_GRANT.ROLE.in(Role.ADMINISTRATOR, Role.LEADER))
                .and(how)
                .and(DateSpan.lastsTo(ROLE_GRANT.VALID, day)));
    }

    /** Notes that links were shown, which goes on record with whoever asked. */
    public void shown(Set<Long> resets, Instant now) {
        if (resets.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(transaction -> database.update(PASSWORD_RESET)
                .set(PASSWORD_RESET.SHOWN_AT, now.atOffset(ZoneOffset.UTC))
                .where(Sql.among(PASSWORD_RESET.ID, resets))
                .execute());
    }
}
