package greenplan.backend.account;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.val;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Roles, given and ended. */
@Repository
class RoleGrantRepository {

    private final DSLContext database;

    RoleGrantRepository(DSLContext database) {
        this.database = database;
    }

    /** Gives a role and returns its key; empty when it is held on one of these days already. */
    Optional<Long> give(
            long account,
            Role role,
            Place place,
            DateSpan valid,
            @Nullable Long by,
            @Nullable String act,
            @Nullable String reason) {
        return database.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account)
                .set(ROLE_GRANT.ROLE, greenplan.db.base.enums.Role.valueOf(role.name()))
                .set(ROLE_GRANT.PROVINCE_ID, place instanceof Place.Province province ? province.id() : null)
                .set(ROLE_GRANT.AGENCY_ID, place instanceof Place.Agency agency ? agency.id() : null)
                .set(ROLE_GRANT.VALID, valid)
                .set(ROLE_GRANT.GRANTED_BY, by)
                .set(ROLE_GRANT.ACT, act)
                .set(ROLE_GRANT.REASON, reason)
                .onConflictDoNothing()
                .returning(ROLE_GRANT.ID)
                .fetchOptional(ROLE_GRANT.ID);
    }

    /** Ends a role; false when the version is another one. */
    boolean end(long id, int expectedVersion, DateSpan valid, @Nullable String reason) {
        return changesOne(database.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID, valid)
                .set(ROLE_GRANT.REASON, reason == null ? ROLE_GRANT.REASON : val(reason))
                .where(ROLE_GRANT.ID.eq(id))
                .and(ROLE_GRANT.VERSION.eq(expectedVersion)));
    }

    /** Takes a role back as if it had never been given; the record keeps it. False when the version is another one. */
    boolean takeBack(long id, int expectedVersion) {
        return changesOne(database.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ID.eq(id))
                .and(ROLE_GRANT.VERSION.eq(expectedVersion)));
    }

    /** Whether an enabled account is administrator on that day and for good; nobody else asks until the transaction ends. */
    boolean leavesAnAdministrator(LocalDate day) {
        database.execute("select pg_advisory_xact_lock(4716)");
        Condition forGood = DateSpan.on(ROLE_GRANT.VALID, day).and(DateSpan.isOpen(ROLE_GRANT.VALID));
        return database.fetchExists(database.selectOne()
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(ROLE_GRANT.ROLE.eq(greenplan.db.base.enums.Role.ADMINISTRATOR))
                .and(forGood)
                .and(ACCOUNT.DISABLED_AT.isNull()));
    }
}
