package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.PROVINCE_OFFICIAL_CODE;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION;
import static greenplan.db.base.Tables.PROVINCE_REORGANISATION_CUT;
import static greenplan.db.base.Tables.PROVINCE_SUCCESSION;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_VERSION;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** The reorganisations of provinces. */
@Repository
class ProvinceChangeRepository extends ChangeRepository {

    ProvinceChangeRepository(DSLContext database) {
        super(
                database,
                "StaffProvinceReorganisation",
                "reorganisation of provinces",
                PROVINCE_REORGANISATION,
                PROVINCE_SUCCESSION,
                PROVINCE_REORGANISATION_CUT,
                parties(PROVINCE_SUCCESSION.PREDECESSOR_ID),
                List.of(parties(PROVINCE_SUCCESSION.SUCCESSOR_ID)));
    }

    /** Those that it takes part in. */
    @Override
    List<Recorded> ofProvince(long province, LocalDate today) {
        return recorded(
                PROVINCE_REORGANISATION.ID.in(select(PROVINCE_SUCCESSION.REORGANISATION_ID)
                        .from(PROVINCE_SUCCESSION)
                        .where(val(province).in(PROVINCE_SUCCESSION.PREDECESSOR_ID, PROVINCE_SUCCESSION.SUCCESSOR_ID))),
                today);
    }

    /** Provinces of the change of the row, each once. */
    private static Field<List<Party>> parties(TableField<?, Long> who) {
        return multiset(select(PROVINCE.CODE, PROVINCE.NAME_VI, PROVINCE.NAME_EN)
                        .from(PROVINCE_SUCCESSION)
                        .join(PROVINCE)
                        .on(PROVINCE.ID.eq(who))
                        .where(PROVINCE_SUCCESSION.REORGANISATION_ID.eq(PROVINCE_REORGANISATION.ID))
                        .groupBy(PROVINCE.ID)
                        .orderBy(min(PROVINCE_SUCCESSION.POSITION), min(PROVINCE_SUCCESSION.ID)))
                .convertFrom(rows -> rows.map(Records.mapping((code, vi, en) -> new Party(code, new Text(vi, en)))))
                .as(who.getName());
    }

    /** A role, a plan or an agency of a province that it begins, or a figure of an area that it begins, or an act that lets targets be judged on that. */
    @Override
    boolean isInUse(long change) {
        return database.fetchExists(selectOne()
                        .from(PROVINCE)
                        .where(PROVINCE.REORGANISATION_ID.eq(change))
                        .and(points(ROLE_GRANT.PROVINCE_ID, PROVINCE.ID)
                                .or(points(AGENCY.PROVINCE_ID, PROVINCE.ID))
                                .or(points(PLAN.PROVINCE_ID, PROVINCE.ID))))
                || database.fetchExists(selectOne()
                        .from(TERRITORY)
                        .where(TERRITORY.REORGANISATION_ID.eq(change))
                        .and(points(OBSERVATION.TERRITORY_ID, TERRITORY.ID)
                                .or(points(REPORT_VALUE.TERRITORY_ID, TERRITORY.ID))
                                .or(points(PLAN.TERRITORY_ID, TERRITORY.ID))
                                .or(points(TARGET.TERRITORY_ID, TERRITORY.ID))
                                .or(points(TARGET_VERSION.TERRITORY_ID, TERRITORY.ID))));
    }

    private static Condition points(TableField<?, Long> from, Field<Long> to) {
        return exists(selectOne().from(from.getTable()).where(from.eq(to)));
    }

    @Override
    void takeBack(long change) {
        delete(PROVINCE_SUCCESSION, change);
        delete(PROVINCE_OFFICIAL_CODE, change);
        delete(TERRITORY, change);
        restore(PROVINCE_OFFICIAL_CODE, change);
        restore(TERRITORY, change);
        delete(PROVINCE_REORGANISATION_CUT, change);
        delete(PROVINCE, change);
        delete(PROVINCE_REORGANISATION, change);
    }
}
