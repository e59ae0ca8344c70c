package greenplan.backend.signin;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.LAST_SIGN_IN;
import static greenplan.db.base.Tables.RECOVERY_CODE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.HeldRepository;
import greenplan.backend.rights.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What people sign in with, and who they are to themselves. */
@Repository
public class CredentialRepository {

    private final DSLContext database;
    private final LocalAccounts local;

    CredentialRepository(DSLContext database, LocalAccounts local) {
        this.database = database;
        this.local = local;
    }

    public Optional<Credentials> byEmail(String email) {
        return find(lower(ACCOUNT.EMAIL).eq(lower(val(email.strip()))));
    }

    public Optional<Credentials> byKey(long account) {
        return find(ACCOUNT.ID.eq(account));
    }

    private Optional<Credentials> find(Condition which) {
        return database.select(
                        ACCOUNT.ID,
                        ACCOUNT.EMAIL,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.PASSWORD_HASH,
                        ACCOUNT.DISABLED_AT.isNotNull(),
                        ACCOUNT.SECOND_FACTOR_SINCE.isNotNull())
                .from(ACCOUNT)
                .where(which)
                .fetchOptional(mapping(Credentials::new));
    }

    /** Whether another account has the address; nobody else can take it until the transaction ends. */
    public boolean isTaken(String email, long exceptFor) {
        database.execute("select pg_advisory_xact_lock(4715, hashtext(lower({0})))", val(email));
        return database.fetchExists(
                ACCOUNT, lower(ACCOUNT.EMAIL).eq(lower(val(email))).and(ACCOUNT.ID.ne(exceptFor)));
    }

    /** The account to its owner, with the roles of the day. */
    public Me me(long account, LocalDate day) {
        return database.select(
                        ACCOUNT.ID,
                        ACCOUNT.EMAIL,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.MUST_CHANGE_PASSWORD,
                        ACCOUNT.PASSWORD_HASH.isNotNull(),
                        ACCOUNT.SECOND_FACTOR_SINCE,
                        codesLeft(),
                        HeldRepository.held(val(day)))
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchSingle(row -> new Me(
                        StaffId.of("Account", row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5() && local.areOn(),
                        row.value6(),
                        row.value6() == null ? null : row.value7(),
                        row.value8().stream().map(Me.RoleHeld::of).toList()));
    }

    private static Field<Integer> codesLeft() {
        return field(selectCount()
                .from(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .and(RECOVERY_CODE.USED_AT.isNull()));
    }

    /** Notes that somebody came in. */
    public void signedIn(long account, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        database.insertInto(LAST_SIGN_IN)
                .set(LAST_SIGN_IN.ACCOUNT_ID, account)
                .set(LAST_SIGN_IN.AT, moment)
                .onConflict(LAST_SIGN_IN.ACCOUNT_ID)
                .doUpdate()
                .set(LAST_SIGN_IN.AT, moment)
                .execute();
    }

    /** Sets a password that its owner chose; browser sessions that began before the moment are over. */
    void setPassword(long account, String hash, Instant now) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, false)
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Ends the browser sessions that began before the moment. */
    void endSessions(long account, Instant now) {
        database.update(ACCOUNT)
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Whether a browser session that began then still goes on. */
    boolean goesOn(SignedIn session) {
        return database.fetchExists(
                ACCOUNT,
                ACCOUNT.ID
                        .eq(session.account())
                        .and(ACCOUNT.DISABLED_AT.isNull())
                        .and(ACCOUNT.VALID_SINCE.le(session.since().atOffset(ZoneOffset.UTC))));
    }
}
