package greenplan.backend.signin;

import static greenplan.db.base.Tables.ACCOUNT;
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
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to set a password once. */
@Repository
public class PasswordResetRepository {

    private final DSLContext database;
    private final TransactionTemplate transactions;

    PasswordResetRepository(DSLContext database, TransactionTemplate transactions) {
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

    /**
     * Keeps a link and returns its key.
     *
     * @param openedBy who opened the account and hands the link over; null for a link that was asked for
     */
    long keep(long account, OneTimeSecret secret, Instant now, Instant until, @Nullable Long openedBy) {
        return database.insertInto(PASSWORD_RESET)
                .set(PASSWORD_RESET.ACCOUNT_ID, account)
                .set(PASSWORD_RESET.SEED, secret.seed())
                .set(PASSWORD_RESET.TOKEN_HASH, secret.hashBytes())
                .set(PASSWORD_RESET.REQUESTED_AT, now.atOffset(ZoneOffset.UTC))
                .set(PASSWORD_RESET.EXPIRES_AT, until.atOffset(ZoneOffset.UTC))
                .set(PASSWORD_RESET.OPENED_BY, openedBy)
                .returning(PASSWORD_RESET.ID)
                .fetchSingle()
                .getId();
    }

    void sent(long reset, Instant now) {
        database.update(PASSWORD_RESET)
                .set(PASSWORD_RESET.SENT_AT, now.atOffset(ZoneOffset.UTC))
                .where(PASSWORD_RESET.ID.eq(reset))
                .execute();
    }

    /** Whose link it is; empty when it was used, has ended, or the account is disabled. */
    Optional<Long> owner(String token, Instant now) {
        return database.select(PASSWORD_RESET.ACCOUNT_ID)
                .from(PASSWORD_RESET)
                .where(isGood(token, now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(PASSWORD_RESET.ACCOUNT_ID);
    }

    /** Uses up a link and returns its account; empty when it was used, has ended, or the account is disabled. */
    Optional<Long> use(String token, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        return database.update(PASSWORD_RESET)
                .set(PASSWORD_RESET.USED_AT, moment)
                .where(isGood(token, moment))
                .returning(PASSWORD_RESET.ACCOUNT_ID)
                .fetchOptional(PASSWORD_RESET.ACCOUNT_ID);
    }

    private static Condition isGood(String token, OffsetDateTime moment) {
        return PASSWORD_RESET
                .TOKEN_HASH
                .eq(OneTimeSecret.hash(token))
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(moment))
                .andExists(selectOne()
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(PASSWORD_RESET.ACCOUNT_ID))
                        .and(ACCOUNT.DISABLED_AT.isNull()));
    }

    /** Ends all open links of an account. */
    void withdraw(long account, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        database.update(PASSWORD_RESET)
                .set(PASSWORD_RESET.EXPIRES_AT, moment)
                .where(PASSWORD_RESET.ACCOUNT_ID.eq(account))
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(moment))
                .execute();
    }

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
