package greenplan.backend.account;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Held;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Roles, given and ended. */
@Repository
class RoleGrantRepository {

    private final DSLContext database;

    RoleGrantRepository(DSLContext database) {
        this.database = database;
    }

    /** A grant with the account that holds it. */
    record Of(long account, Account.Grant grant, @Nullable Long agency) {}

    Optional<Of> find(long id) {
        return database.select(
                        ROLE_GRANT.ACCOUNT_ID,
                        ROLE_GRANT.AGENCY_ID,
                        ROLE_GRANT.ROLE,
                        PROVINCE.CODE,
                        PROVINCE.NAME_VI,
                        PROVINCE.NAME_EN,
                        AGENCY.CODE,
                        place(AGENCY_NAME.NAME_VI, PROVINCE.NAME_VI),
                        place(AGENCY_NAME.NAME_EN, PROVINCE.NAME_EN),
                        ROLE_GRANT.VALID,
                        ROLE_GRANT.ACT,
                        ROLE_GRANT.REASON,
                        ROLE_GRANT.VERSION)
                .from(ROLE_GRANT)
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(ROLE_GRANT.AGENCY_ID))
                .leftJoin(PROVINCE)
                .on(PROVINCE.ID.eq(coalesce(AGENCY.PROVINCE_ID, ROLE_GRANT.PROVINCE_ID)))
                .where(ROLE_GRANT.ID.eq(id))
                .fetchOptional(mapping(
                        (account, agency, role, province, pvi, pen, code, vi, en, valid, act, reason, version) ->
                                new Of(
                                        account,
                                        grant(id, role, province, pvi, pen, code, vi, en, valid, act, reason, version),
                                        agency)));
    }

    /** For whom a role is held: its agency by the name of the first day, the last one when it had ended by then; or else its province. */
    static Field<String> place(Field<String> agency, Field<String> province) {
        return coalesce(
                field(select(coalesce(agency, AGENCY_NAME.NAME_VI))
                        .from(AGENCY_NAME)
                        .where(AGENCY_NAME.AGENCY_ID.eq(ROLE_GRANT.AGENCY_ID))
                        .orderBy(
                                condition("{0} @> lower({1})", AGENCY_NAME.VALID, ROLE_GRANT.VALID)
                                        .desc(),
                                AGENCY_NAME.VALID.desc())
                        .limit(1)),
                province);
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

    static Account.Grant grant(
            long id,
            greenplan.db.base.enums.Role role,
            @Nullable String province,
            @Nullable String provinceVi,
            @Nullable String provinceEn,
            @Nullable String agency,
            @Nullable String vi,
            @Nullable String en,
            DateSpan valid,
            @Nullable String act,
            @Nullable String reason,
            int version) {
        if (valid.from() == null) {
            throw new IllegalStateException("Role " + id + " has no first day");
        }
        Role held = Role.valueOf(role.name());
        return new Account.Grant(
                StaffId.of("RoleGrant", id),
                held,
                Held.title(held, Text.of(vi, en)),
                province,
                Text.of(provinceVi, provinceEn),
                agency == null ? null : province + "/" + agency,
                valid.from(),
                valid.to(),
                act,
                reason,
                version);
    }
}
