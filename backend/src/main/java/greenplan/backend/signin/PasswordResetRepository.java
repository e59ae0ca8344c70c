package greenplan.backend.signin;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.PASSWORD_RESET;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.token.OneTimeSecret;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Links to set a password once. */
@Repository
class PasswordResetRepository {

    private final DSLContext database;

    PasswordResetRepository(DSLContext database) {
        this.database = database;
    }

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
}
