package greenplan.backend.rights;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.InTime;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The roles of accounts on a day; for statements over them. */
public final class HeldRepository {

    private HeldRepository() {}

    /** The roles of the account of the row on a day, in the order of the roles; for a statement over accounts. */
    public static Field<List<Held>> held(Field<LocalDate> day) {
        Field<Long> agency = InTime.agencyOn(ROLE_GRANT.AGENCY_ID, day);
        return multiset(select(
                                ROLE_GRANT.ROLE,
                                AGENCY.ID,
                                AGENCY.CODE,
                                name(AGENCY_NAME.NAME_VI, day),
                                name(AGENCY_NAME.NAME_EN, day),
                                PROVINCE.ID,
                                PROVINCE.CODE,
                                PROVINCE.NAME_VI,
                                PROVINCE.NAME_EN,
                                passed(day))
                        .from(ROLE_GRANT)
                        .leftJoin(AGENCY)
                        .on(AGENCY.ID.eq(agency))
                        .leftJoin(PROVINCE)
                        .on(PROVINCE.ID.eq(
                                coalesce(AGENCY.PROVINCE_ID, InTime.provinceOn(ROLE_GRANT.PROVINCE_ID, day))))
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(DateSpan.on(ROLE_GRANT.VALID, day))
                        .and(ROLE_GRANT.AGENCY_ID.isNull().or(exists(day)))
                        .orderBy(ROLE_GRANT.ROLE, ROLE_GRANT.ID))
                .convertFrom(rows ->
                        rows.map(HeldRepository::held).stream().distinct().toList());
    }

    /** The provinces that have passed to the one of the row: slugs by key. Few provinces ever did, and only those are asked. */
    private static Field<Map<Long, String>> passed(Field<LocalDate> day) {
        var was = PROVINCE.as("was");
        return multiset(select(was.ID, was.CODE)
                        .from(was)
                        .where(was.ID.in(
                                select(PROVINCE_SUCCESSION.PREDECESSOR_ID).from(PROVINCE_SUCCESSION)))
                        .and(was.ID.ne(PROVINCE.ID))
                        .and(InTime.provinceOn(was.ID, day).eq(PROVINCE.ID)))
                .convertFrom(rows -> rows.intoMap(was.ID, was.CODE))
                .as("passed");
    }

    /** A name of the agency of the row: that of the day, or else its last. */
    static Field<String> name(TableField<?, String> language, Field<LocalDate> day) {
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .orderBy(DateSpan.on(AGENCY_NAME.VALID, day).desc(), AGENCY_NAME.VALID.desc())
                .limit(inline(1)));
    }

    /** The agency of the row has a name on the day: what ended without a successor gives nobody rights. */
    private static Condition exists(Field<LocalDate> day) {
        return DSL.exists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID), DateSpan.on(AGENCY_NAME.VALID, day)));
    }

    private static Held held(Record row) {
        Role role = Role.valueOf(row.get(ROLE_GRANT.ROLE).name());
        if (row.get(PROVINCE.ID) == null) {
            return new Held(role, new Place.Everywhere());
        }
        var province = new Place.Province(
                row.get(PROVINCE.ID),
                row.get(PROVINCE.CODE),
                new Text(row.get(PROVINCE.NAME_VI), row.get(PROVINCE.NAME_EN)),
                passed(row));
        return new Held(role, row.get(AGENCY.ID) == null ? province : agency(row, province));
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, String> passed(Record row) {
        return Objects.requireNonNull((Map<Long, String>) row.get("passed"));
    }

    private static Place.Agency agency(Record row, Place.Province province) {
        String code = province.code() + "/" + row.get(AGENCY.CODE);
        String vi = Objects.requireNonNullElse(row.get(3, String.class), code);
        String en = Objects.requireNonNullElse(row.get(4, String.class), code);
        return new Place.Agency(row.get(AGENCY.ID), code, new Text(vi, en), province);
    }
}
