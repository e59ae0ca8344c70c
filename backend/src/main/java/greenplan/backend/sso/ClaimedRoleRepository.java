package greenplan.backend.sso;

import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.Sql;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Roles that rest on a claim; those given by hand are out of its reach. */
@Repository
class ClaimedRoleRepository {

    private final DSLContext database;

    ClaimedRoleRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A role that a claim gave.
     *
     * @param until first day on which it is held no more
     */
    record Claimed(long id, Wanted role, LocalDate from, LocalDate until) {}

    /**
     * A role and for whom; without either it reaches everywhere.
     *
     * @param province key of the province
     * @param agency key of the agency
     */
    record Wanted(
            Role role, @Nullable Long province, @Nullable Long agency) {

        static Wanted of(Role role, Place place) {
            return switch (place) {
                case Place.Everywhere all -> new Wanted(role, null, null);
                case Place.Province province -> new Wanted(role, province.id(), null);
                case Place.Agency agency -> new Wanted(role, null, agency.id());
            };
        }
    }

    /** Those of an account that go on after a day. */
    List<Claimed> of(long account, LocalDate day) {
        return database.select(
                        ROLE_GRANT.ID, ROLE_GRANT.ROLE, ROLE_GRANT.PROVINCE_ID, ROLE_GRANT.AGENCY_ID, ROLE_GRANT.VALID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account))
                .and(ROLE_GRANT.CLAIM.isNotNull())
                .and(condition("upper({0}) > {1}", ROLE_GRANT.VALID, val(day)))
                .orderBy(ROLE_GRANT.ID)
                .fetch(mapping((id, role, province, agency, valid) -> new Claimed(
                        id,
                        new Wanted(Role.valueOf(role.name()), province, agency),
                        Objects.requireNonNull(valid.from()),
                        Objects.requireNonNull(valid.until()))));
    }

    /** Gives a role; nothing happens when it is held on one of these days already. */
    void give(long account, Wanted wanted, String claim, DateSpan valid, String reason) {
        database.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account)
                .set(
                        ROLE_GRANT.ROLE,
                        greenplan.db.base.enums.Role.valueOf(wanted.role().name()))
                .set(ROLE_GRANT.PROVINCE_ID, wanted.province())
                .set(ROLE_GRANT.AGENCY_ID, wanted.agency())
                .set(ROLE_GRANT.VALID, valid)
                .set(ROLE_GRANT.CLAIM, claim)
                .set(ROLE_GRANT.REASON, reason)
                .onConflictDoNothing()
                .execute();
    }

    /** Lets roles go on until a day, as far as the same role was not given by hand for days before it. */
    void extend(Collection<Long> grants, LocalDate until) {
        var other = ROLE_GRANT.as("other");
        database.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID, until(until))
                .where(Sql.among(ROLE_GRANT.ID, grants))
                .andNotExists(database.selectOne()
                        .from(other)
                        .where(other.ACCOUNT_ID.eq(ROLE_GRANT.ACCOUNT_ID))
                        .and(other.ROLE.eq(ROLE_GRANT.ROLE))
                        .and(other.PROVINCE_ID.isNotDistinctFrom(ROLE_GRANT.PROVINCE_ID))
                        .and(other.AGENCY_ID.isNotDistinctFrom(ROLE_GRANT.AGENCY_ID))
                        .and(other.ID.ne(ROLE_GRANT.ID))
                        .and(condition("{0} && {1}", other.VALID, until(until))))
                .execute();
    }

    /** Ends roles with the day before; one that began on the day is taken back. */
    void end(Collection<Long> grants, LocalDate day) {
        database.deleteFrom(ROLE_GRANT)
                .where(Sql.among(ROLE_GRANT.ID, grants))
                .and(condition("lower({0}) >= {1}", ROLE_GRANT.VALID, val(day)))
                .execute();
        database.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID, until(day))
                .where(Sql.among(ROLE_GRANT.ID, grants))
                .execute();
    }

    private static Field<DateSpan> until(LocalDate day) {
        return field("daterange(lower({0}), {1})", ROLE_GRANT.VALID.getDataType(), ROLE_GRANT.VALID, val(day));
    }
}
