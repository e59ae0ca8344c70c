package greenplan.backend.signin;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.PASSWORD_RESET;
import static org.jooq.Records.mapping;

import greenplan.backend.token.OneTimeSecret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Links of accounts whose owner has not come yet, for whoever opened the account. Once somebody else made an administrator or a leader of
 * it they are not the opener's any more, who would take over what they could not give.
 */
@Repository
public class FirstLinkRepository {

    private final DSLContext database;

    FirstLinkRepository(DSLContext database) {
        this.database = database;
    }

    /** A link that is still good and was not sent. */
    public record Waiting(long id, OffsetDateTime expiresAt, OneTimeSecret secret) {}

    /**
     * The newest link of an account for whoever opened it, as long as it is good and no e-mail carried it.
     *
     * @param day on which, or later, a role counts
     * @param before links that are younger may still be sent
     */
    public Optional<Waiting> find(long account, long opener, LocalDate day, Instant now, Instant before) {
        return database.select(
                        PASSWORD_RESET.ID, PASSWORD_RESET.EXPIRES_AT, PASSWORD_RESET.SEED, PASSWORD_RESET.TOKEN_HASH)
                .from(PASSWORD_RESET)
                .where(PASSWORD_RESET.ACCOUNT_ID.eq(account))
                .and(PASSWORD_RESET.OPENED_BY.eq(opener))
                .andNot(HandedLinkRepository.isRaisedByOthers(day, opener))
                .and(PASSWORD_RESET.SENT_AT.isNull())
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .and(PASSWORD_RESET.REQUESTED_AT.le(before.atOffset(ZoneOffset.UTC)))
                .orderBy(PASSWORD_RESET.ID.desc())
                .limit(1)
                .fetchOptional(mapping((id, expires, seed, hash) -> new Waiting(
                        id, expires, new OneTimeSecret(seed, Base64.getEncoder().encodeToString(hash)))));
    }

    /** Whether somebody opened the account, its owner never set a password, and nobody else raised it. */
    boolean isOpenedBy(long account, long opener, LocalDate day) {
        return database.fetchExists(database.selectOne()
                .from(PASSWORD_RESET)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PASSWORD_RESET.ACCOUNT_ID))
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.MUST_CHANGE_PASSWORD)
                .and(PASSWORD_RESET.OPENED_BY.eq(opener))
                .andNot(HandedLinkRepository.isRaisedByOthers(day, opener)));
    }
}
