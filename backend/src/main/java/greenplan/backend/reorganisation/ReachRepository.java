package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.Role;
import greenplan.backend.succession.Step;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Finds what is a predecessor's on the eve of a reorganisation, and whose it is from the day on. */
@Repository
class ReachRepository {

    private final DSLContext database;

    ReachRepository(DSLContext database) {
        this.database = database;
    }

    /** Roles and open reports of agencies; reports that begin are not known yet. Two statements. */
    Reach ofAgencies(long province, Step step) {
        var roles = roles(
                AGENCY,
                AGENCY.ID,
                AGENCY.CODE,
                InTime.agencyOn(ROLE_GRANT.AGENCY_ID, eve(step)),
                AGENCY.PROVINCE_ID.eq(province).and(InTime.leadsTo(ROLE_GRANT.AGENCY_ID, agencies(province, step))),
                step);
        return new Reach(roles, reports(province, step), List.of());
    }

    /** Plans, roles and agencies of provinces: three statements. */
    ProvinceReach ofProvinces(Step step) {
        var roles = roles(
                PROVINCE,
                PROVINCE.ID,
                PROVINCE.CODE,
                InTime.provinceOn(ROLE_GRANT.PROVINCE_ID, eve(step)),
                InTime.provinceLeadsTo(ROLE_GRANT.PROVINCE_ID, provinces(step)),
                step);
        return new ProvinceReach(plans(step), roles, agencies(step));
    }

    private static Select<Record1<Long>> agencies(long province, Step step) {
        return select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(province), AGENCY.CODE.in(step.predecessors()));
    }

    private static Select<Record1<Long>> provinces(Step step) {
        return select(PROVINCE.ID).from(PROVINCE).where(PROVINCE.CODE.in(step.predecessors()));
    }

    private static LocalDate eve(Step step) {
        return step.date().minusDays(1);
    }

    private List<RoleEffect> roles(
            Table<?> bodies,
            TableField<?, Long> key,
            TableField<?, String> code,
            Field<Long> onTheEve,
            Condition which,
            Step step) {
        return database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ROLE_GRANT.ROLE, code)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .join(bodies)
                .on(key.eq(onTheEve))
                .where(which, code.in(step.predecessors()), ACCOUNT.DISABLED_AT.isNull())
                .and(DateSpan.lastsTo(ROLE_GRANT.VALID, step.date()))
                .orderBy(key, ROLE_GRANT.ROLE, ACCOUNT.ID)
                .fetch(row -> new RoleEffect(
                        row.value1(),
                        row.value2(),
                        Role.valueOf(row.value3().name()),
                        row.value4(),
                        step.heir(row.value4())));
    }

    private List<Reach.ReportEffect> reports(long province, Step step) {
        var its = REPORT.cycle();
        return database.select(REPORT.ID, its.ID, its.plan().CODE, its.KIND, its.YEAR, REPORT.STATE, AGENCY.CODE)
                .from(REPORT)
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, eve(step))))
                .where(AGENCY.PROVINCE_ID.eq(province), AGENCY.CODE.in(step.predecessors()))
                .and(InTime.leadsTo(REPORT.AGENCY_ID, agencies(province, step)))
                .and(REPORT.STATE.ne(ReportState.ACCEPTED))
                .orderBy(its.YEAR.desc(), its.ID.desc(), REPORT.ID)
                .fetch(row -> new Reach.ReportEffect(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        step.heir(row.value7())));
    }

    /** Who answers for a report in these cycles on the day before. */
    Set<Reach.Answering> answering(Collection<Long> cycles, Step step) {
        return database.select(REPORT.CYCLE_ID, AGENCY.CODE)
                .from(REPORT)
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, eve(step))))
                .where(Sql.among(REPORT.CYCLE_ID, cycles))
                .fetchSet(row -> new Reach.Answering(row.value1(), row.value2()));
    }

    private List<ProvinceReach.OfPlan> plans(Step step) {
        return database.select(PLAN.CODE, PLAN.TITLE_VI, PLAN.TITLE_EN, PROVINCE.CODE)
                .from(PLAN)
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(InTime.provinceOn(PLAN.PROVINCE_ID, eve(step))))
                .where(PROVINCE.CODE.in(step.predecessors()))
                .and(InTime.provinceLeadsTo(PLAN.PROVINCE_ID, provinces(step)))
                .orderBy(PROVINCE.ID, PLAN.ID)
                .fetch(row -> new ProvinceReach.OfPlan(
                        row.value1(), new Text(row.value2(), row.value3()), row.value4(), step.heir(row.value4())));
    }

    /** Agencies of the provinces that end. */
    private List<Party> agencies(Step step) {
        return database.select(AGENCY.province().CODE, AGENCY.CODE, AGENCY_NAME.NAME_VI, AGENCY_NAME.NAME_EN)
                .from(AGENCY)
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID), DateSpan.on(AGENCY_NAME.VALID, step.date()))
                .where(AGENCY.province().CODE.in(step.ending()), AGENCY.KIND.ne(AgencyKind.CLASS))
                .orderBy(AGENCY.PROVINCE_ID, Sql.vietnamese(AGENCY_NAME.NAME_VI), AGENCY.ID)
                .fetch(row -> new Party(row.value1() + "/" + row.value2(), new Text(row.value3(), row.value4())));
    }
}
