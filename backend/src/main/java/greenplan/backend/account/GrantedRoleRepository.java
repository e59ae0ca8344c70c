package greenplan.backend.account;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Held;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.Province;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Roles that were given, as staff see them. */
@Repository
class GrantedRoleRepository {

    private static final Province ITS = PROVINCE.as("its");

    /**
     * With its agency, and the province of that or its own. The province is asked for by its key, each time: a join would read all provinces for
     * each account, and {@code offset} keeps PostgreSQL from making one.
     */
    private static final Table<?> PLACED = ROLE_GRANT
            .leftJoin(AGENCY)
            .on(AGENCY.ID.eq(ROLE_GRANT.AGENCY_ID))
            .leftJoin(lateral(select(PROVINCE.fields())
                            .from(PROVINCE)
                            .where(PROVINCE.ID.eq(coalesce(AGENCY.PROVINCE_ID, ROLE_GRANT.PROVINCE_ID)))
                            .offset(inline(0)))
                    .as(ITS))
            .on(trueCondition());

    private final DSLContext database;

    GrantedRoleRepository(DSLContext database) {
        this.database = database;
    }

    /** A grant with the account that holds it. */
    record Of(long account, Account.Grant grant, @Nullable Long agency) {}

    Optional<Of> find(long id) {
        return database.select(ROLE_GRANT.ACCOUNT_ID, grant(), ROLE_GRANT.AGENCY_ID)
                .from(PLACED)
                .where(ROLE_GRANT.ID.eq(id))
                .fetchOptional(mapping(Of::new));
    }

    /** All roles of the account of the row, the last one first; for a statement over accounts. */
    static Field<List<Account.Grant>> ofAccount() {
        return multiset(select(grant())
                        .from(PLACED)
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .orderBy(field("lower({0})", ROLE_GRANT.VALID).desc(), ROLE_GRANT.ID.desc()))
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    private static SelectField<Account.Grant> grant() {
        return row(
                        ROLE_GRANT.ID,
                        ROLE_GRANT.ROLE,
                        ITS.CODE,
                        ITS.NAME_VI,
                        ITS.NAME_EN,
                        AGENCY.CODE,
                        place(AGENCY_NAME.NAME_VI, ITS.NAME_VI),
                        place(AGENCY_NAME.NAME_EN, ITS.NAME_EN),
                        ROLE_GRANT.VALID,
                        ROLE_GRANT.ACT,
                        ROLE_GRANT.REASON,
                        ROLE_GRANT.VERSION)
                .mapping(GrantedRoleRepository::grant);
    }

    /** For whom a role is held: its agency by the name of the first day, the last one when it had ended by then; or else its province. */
    private static Field<String> place(Field<String> agency, Field<String> province) {
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

    private static Account.Grant grant(
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
