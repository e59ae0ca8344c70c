package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION;
import static greenplan.db.base.Tables.AGENCY_REORGANISATION_CUT;
import static greenplan.db.base.Tables.AGENCY_SUCCESSION;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static greenplan.db.base.Tables.DUTY_BEARER;
import static greenplan.db.base.Tables.DUTY_PASSAGE;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.RESPONSIBILITY;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static greenplan.db.base.Tables.TARGET_PASSAGE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** The reorganisations of the agencies of a province. */
@Repository
class AgencyChangeRepository extends ChangeRepository {

    AgencyChangeRepository(DSLContext database) {
        super(
                database,
                "StaffReorganisation",
                "reorganisation",
                AGENCY_REORGANISATION,
                AGENCY_SUCCESSION,
                AGENCY_REORGANISATION_CUT,
                parties(AGENCY_SUCCESSION.PREDECESSOR_ID, false),
                List.of(
                        parties(AGENCY_SUCCESSION.SUCCESSOR_ID, false),
                        parties(AGENCY_SUCCESSION.PREDECESSOR_ID, true)));
    }

    /** Lets nobody else reorganise the province until the transaction ends. */
    void lock(long province) {
        database.select(PROVINCE.ID)
                .from(PROVINCE)
                .where(PROVINCE.ID.eq(province))
                .forUpdate()
                .fetch();
    }

    /** Slug of the province whose agencies a reorganisation concerns. */
    String province(long change) {
        return requireNonNull(database.select(AGENCY_REORGANISATION.province().CODE)
                .from(AGENCY_REORGANISATION)
                .where(AGENCY_REORGANISATION.ID.eq(change))
                .fetchSingle()
                .value1());
    }

    @Override
    List<Recorded> ofProvince(long province, LocalDate today) {
        return recorded(AGENCY_REORGANISATION.PROVINCE_ID.eq(province), today);
    }

    /** Those that were decided in the portal, in the order of their days. */
    List<Recorded> decided(long province) {
        return recorded(
                        AGENCY_REORGANISATION
                                .PROVINCE_ID
                                .eq(province)
                                .and(AGENCY_REORGANISATION.RECORDED_ON.isNotNull()),
                        LocalDate.MAX)
                .reversed();
    }

    /** Agencies of the change of the row, each once; those that go on still have a name on its day. */
    private static Field<List<Party>> parties(TableField<?, Long> who, boolean goingOn) {
        Condition exist = exists(selectOne()
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .and("{0} @> {1}", AGENCY_NAME.VALID, AGENCY_REORGANISATION.DATE));
        return multiset(select(
                                concat(AGENCY.province().CODE, inline("/"), AGENCY.CODE),
                                OrganisationRepository.newest(AGENCY_NAME.NAME_VI),
                                OrganisationRepository.newest(AGENCY_NAME.NAME_EN))
                        .from(AGENCY_SUCCESSION)
                        .join(AGENCY)
                        .on(AGENCY.ID.eq(who))
                        .where(AGENCY_SUCCESSION.REORGANISATION_ID.eq(AGENCY_REORGANISATION.ID))
                        .and(goingOn ? exist : noCondition())
                        .groupBy(AGENCY.province().CODE, AGENCY.CODE, AGENCY.ID)
                        .orderBy(min(AGENCY_SUCCESSION.POSITION), AGENCY.ID))
                .convertFrom(rows -> rows.map(Records.mapping((code, vi, en) -> new Party(code, new Text(vi, en)))))
                .as(who.getName() + (goingOn ? "_going_on" : ""));
    }

    /** An agency that the reorganisation begins was given a role, a target, a duty, a report or a place in a class by something else. */
    @Override
    boolean isInUse(long change) {
        return database.fetchExists(selectOne()
                .from(AGENCY)
                .where(AGENCY.REORGANISATION_ID.eq(change))
                .and(or(
                        exists(selectOne().from(ROLE_GRANT).where(ROLE_GRANT.AGENCY_ID.eq(AGENCY.ID))),
                        exists(selectOne().from(RESPONSIBILITY).where(RESPONSIBILITY.AGENCY_ID.eq(AGENCY.ID))),
                        given(DUTY_BEARER, DUTY_BEARER.AGENCY_ID, DUTY_BEARER.REORGANISATION_ID, change),
                        given(REPORT, REPORT.AGENCY_ID, REPORT.REORGANISATION_ID, change),
                        given(CLASS_MEMBER, CLASS_MEMBER.MEMBER_ID, CLASS_MEMBER.REORGANISATION_ID, change))));
    }

    private static Condition given(Table<?> table, Field<Long> agency, Field<Long> by, long change) {
        return exists(selectOne().from(table).where(agency.eq(AGENCY.ID), by.isDistinctFrom(change)));
    }

    @Override
    void takeBack(long change) {
        delete(REPORT, change);
        delete(TARGET_PASSAGE, change);
        delete(DUTY_PASSAGE, change);
        delete(DUTY_BEARER, change);
        delete(CLASS_MEMBER, change);
        delete(AGENCY_NAME, change);
        restore(DUTY_BEARER, change);
        restore(CLASS_MEMBER, change);
        restore(AGENCY_NAME, change);
        delete(AGENCY_REORGANISATION_CUT, change);
        delete(AGENCY_SUCCESSION, change);
        delete(AGENCY, change);
        delete(AGENCY_REORGANISATION, change);
    }
}
