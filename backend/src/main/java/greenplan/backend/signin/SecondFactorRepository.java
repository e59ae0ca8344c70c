package greenplan.backend.signin;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.RECOVERY_CODE;
import static greenplan.db.base.Tables.SECOND_FACTOR;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Second factors: sealed secrets, and recovery codes as hashes. */
@Repository
public class SecondFactorRepository {

    private final DSLContext database;

    SecondFactorRepository(DSLContext database) {
        this.database = database;
    }

    /** Keeps a secret that is to be confirmed; false when the second factor is on. */
    boolean begin(long account, byte[] sealed, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        return changesOne(database.insertInto(SECOND_FACTOR)
                .columns(SECOND_FACTOR.ACCOUNT_ID, SECOND_FACTOR.SECRET, SECOND_FACTOR.BEGUN_AT)
                .select(database.select(ACCOUNT.ID, val(sealed), val(moment))
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(account))
                        .and(ACCOUNT.SECOND_FACTOR_SINCE.isNull()))
                .onConflict(SECOND_FACTOR.ACCOUNT_ID)
                .doUpdate()
                .set(SECOND_FACTOR.SECRET, sealed)
                .set(SECOND_FACTOR.BEGUN_AT, moment)
                .setNull(SECOND_FACTOR.LAST_STEP));
    }

    /** The sealed secret, confirmed or waiting to be. */
    Optional<byte[]> secret(long account, boolean confirmed) {
        return database.select(SECOND_FACTOR.SECRET)
                .from(SECOND_FACTOR)
                .where(SECOND_FACTOR.account().ID.eq(account))
                .and(SECOND_FACTOR.account().SECOND_FACTOR_SINCE.isNotNull().eq(confirmed))
                .fetchOptional(SECOND_FACTOR.SECRET);
    }

    /** Uses up the code of a half minute; false when it or a later one was used. */
    boolean use(long account, long step) {
        return changesOne(database.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.LAST_STEP, step)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
                .and(SECOND_FACTOR.LAST_STEP.isNull().or(SECOND_FACTOR.LAST_STEP.lt(step))));
    }

    /** Uses up a recovery code; false when there is none such. */
    boolean useRecoveryCode(long account, String code, Instant now) {
        return changesOne(database.update(RECOVERY_CODE)
                .set(RECOVERY_CODE.USED_AT, now.atOffset(ZoneOffset.UTC))
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                .and(RECOVERY_CODE.CODE_HASH.eq(RecoveryCodes.hash(code)))
                .and(RECOVERY_CODE.USED_AT.isNull()));
    }

    /** From now on a password is not enough. */
    void turnOn(long account, Instant now) {
        database.update(ACCOUNT)
                .set(ACCOUNT.SECOND_FACTOR_SINCE, now.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** The password alone is enough again. */
    public void turnOff(long account) {
        database.update(ACCOUNT)
                .setNull(ACCOUNT.SECOND_FACTOR_SINCE)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        forget(account);
    }

    /** As {@link #turnOff}, by somebody else; false when the version of the account is another one. */
    public boolean turnOff(long account, int expectedVersion) {
        boolean first = changesOne(database.update(ACCOUNT)
                .setNull(ACCOUNT.SECOND_FACTOR_SINCE)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.VERSION.eq(expectedVersion)));
        if (first) {
            forget(account);
        }
        return first;
    }

    /** Puts new recovery codes in the place of the old ones. */
    void keepCodes(long account, List<String> codes) {
        forgetCodes(account);
        database.insertInto(RECOVERY_CODE)
                .columns(RECOVERY_CODE.ACCOUNT_ID, RECOVERY_CODE.CODE_HASH)
                .valuesOfRows(codes.stream()
                        .map(code -> row(account, RecoveryCodes.hash(code)))
                        .toList())
                .execute();
    }

    private void forget(long account) {
        database.deleteFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(account))
                .execute();
        forgetCodes(account);
    }

    private void forgetCodes(long account) {
        database.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                .execute();
    }
}
