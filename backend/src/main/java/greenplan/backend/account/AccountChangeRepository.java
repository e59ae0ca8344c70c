package greenplan.backend.account;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.ACCOUNT;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts, opened, changed and shut. */
@Repository
class AccountChangeRepository {

    private final DSLContext database;

    AccountChangeRepository(DSLContext database) {
        this.database = database;
    }

    /** Opens an account and returns its key. */
    long open(AccountFacts person, String hash, Instant now) {
        return database.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, person.email())
                .set(ACCOUNT.DISPLAY_NAME, person.displayName())
                .set(ACCOUNT.POSITION, person.position())
                .set(ACCOUNT.TELEPHONE, person.telephone())
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .returning(ACCOUNT.ID)
                .fetchSingle()
                .getId();
    }

    /** Says who it is; false when the version is another one. */
    boolean update(long account, int expectedVersion, AccountFacts person) {
        return changesOne(database.update(ACCOUNT)
                .set(ACCOUNT.EMAIL, person.email())
                .set(ACCOUNT.DISPLAY_NAME, person.displayName())
                .set(ACCOUNT.POSITION, person.position())
                .set(ACCOUNT.TELEPHONE, person.telephone())
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.VERSION.eq(expectedVersion)));
    }

    /** Disables or enables; its browser sessions end. False when the version is another one. */
    boolean disable(long account, int expectedVersion, @Nullable Instant since, Instant now) {
        return changesOne(database.update(ACCOUNT)
                .set(ACCOUNT.DISABLED_AT, since == null ? null : since.atOffset(ZoneOffset.UTC))
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.VERSION.eq(expectedVersion)));
    }
}
