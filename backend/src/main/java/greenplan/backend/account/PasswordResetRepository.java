package greenplan.backend.account;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.PASSWORD_RESET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
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

    /** A link that waits to be handed over. */
    record Waiting(long account, OffsetDateTime requestedAt, OffsetDateTime expiresAt, OneTimeSecret secret) {}

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

    /** Uses up a link and returns its account; empty when it was used, has ended, or the account is disabled. */
    Optional<Long> use(String token, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        return database.update(PASSWORD_RESET)
                .set(PASSWORD_RESET.USED_AT, moment)
                .where(PASSWORD_RESET.TOKEN_HASH.eq(OneTimeSecret.hash(token)))
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(moment))
                .andExists(selectOne()
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(PASSWORD_RESET.ACCOUNT_ID))
                        .and(ACCOUNT.DISABLED_AT.isNull()))
                .returning(PASSWORD_RESET.ACCOUNT_ID)
                .fetchOptional(PASSWORD_RESET.ACCOUNT_ID);
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

    /** Links that could not be sent and are still good, newest first. */
    List<Waiting> waiting(Instant now) {
        return database.select(
                        PASSWORD_RESET.ACCOUNT_ID,
                        PASSWORD_RESET.REQUESTED_AT,
                        PASSWORD_RESET.EXPIRES_AT,
                        PASSWORD_RESET.SEED,
                        PASSWORD_RESET.TOKEN_HASH)
                .from(PASSWORD_RESET)
                .where(PASSWORD_RESET.SENT_AT.isNull())
                .and(PASSWORD_RESET.USED_AT.isNull())
                .and(PASSWORD_RESET.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .orderBy(PASSWORD_RESET.ID.desc())
                .limit(100)
                .fetch(mapping((account, requested, expires, seed, hash) -> new Waiting(
                        account,
                        requested,
                        expires,
                        new OneTimeSecret(seed, Base64.getEncoder().encodeToString(hash)))));
    }
}
