package greenplan.backend.sso;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.EXTERNAL_IDENTITY;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import greenplan.backend.signin.Credentials;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who an account is to a provider, and accounts that only a provider lets in. */
@Repository
class ExternalIdentityRepository {

    private final DSLContext database;

    ExternalIdentityRepository(DSLContext database) {
        this.database = database;
    }

    /** The account of a provider's person; nobody else looks for the same one until the transaction ends. */
    Optional<Credentials> find(String issuer, String subject) {
        database.execute("select pg_advisory_xact_lock(4717, hashtext({0} || ' ' || {1}))", val(issuer), val(subject));
        return database.select(
                        EXTERNAL_IDENTITY.account().ID,
                        EXTERNAL_IDENTITY.account().EMAIL,
                        EXTERNAL_IDENTITY.account().DISPLAY_NAME,
                        EXTERNAL_IDENTITY.account().PASSWORD_HASH,
                        EXTERNAL_IDENTITY.account().DISABLED_AT.isNotNull(),
                        EXTERNAL_IDENTITY.account().SECOND_FACTOR_SINCE.isNotNull())
                .from(EXTERNAL_IDENTITY)
                .where(EXTERNAL_IDENTITY.ISSUER.eq(issuer))
                .and(EXTERNAL_IDENTITY.SUBJECT.eq(subject))
                .fetchOptional(org.jooq.Records.mapping(Credentials::new));
    }

    /**
     * Makes an account the provider's person. A first password that was never changed is nobody's: it goes, and the
     * provider alone lets them in.
     */
    void link(long account, String issuer, String subject, Instant now) {
        database.insertInto(EXTERNAL_IDENTITY)
                .set(EXTERNAL_IDENTITY.ACCOUNT_ID, account)
                .set(EXTERNAL_IDENTITY.ISSUER, issuer)
                .set(EXTERNAL_IDENTITY.SUBJECT, subject)
                .set(EXTERNAL_IDENTITY.LINKED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
        database.update(ACCOUNT)
                .set(
                        ACCOUNT.PASSWORD_HASH,
                        when(ACCOUNT.MUST_CHANGE_PASSWORD, val((String) null)).otherwise(ACCOUNT.PASSWORD_HASH))
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, false)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.MUST_CHANGE_PASSWORD)
                .execute();
    }

    /** Opens an account without a password and returns its key. */
    long open(String email, String displayName, Instant now) {
        return database.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, email)
                .set(ACCOUNT.DISPLAY_NAME, displayName)
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, false)
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .returning(ACCOUNT.ID)
                .fetchSingle()
                .getId();
    }

    /** Name and address as the provider has them now, for an account without a password. */
    void refresh(long account, String email, String displayName) {
        database.update(ACCOUNT)
                .set(ACCOUNT.EMAIL, email)
                .set(ACCOUNT.DISPLAY_NAME, displayName)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.PASSWORD_HASH.isNull())
                .and(ACCOUNT.EMAIL.ne(email).or(ACCOUNT.DISPLAY_NAME.ne(displayName)))
                .execute();
    }
}
