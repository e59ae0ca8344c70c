package greenplan.backend.reorganisation;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.ROLE_GRANT;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.ReportState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Finds roles and open reports of agencies on the eve of a reorganisation. */
@Repository
class ReachRepository {

    private final DSLContext database;

    ReachRepository(DSLContext database) {
        this.database = database;
    }

    /** Roles and reports; where they go is not known yet. */
    Reach of(long province, Collection<String> agencies, LocalDate day) {
        return new Reach(roles(province, agencies, day), reports(province, agencies, day), List.of());
    }

    private List<Reach.RoleEffect> roles(long province, Collection<String> agencies, LocalDate day) {
        return database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ROLE_GRANT.ROLE, AGENCY.CODE)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(ROLE_GRANT.AGENCY_ID, day.minusDays(1))))
                .where(AGENCY.PROVINCE_ID.eq(province), AGENCY.CODE.in(agencies), ACCOUNT.DISABLED_AT.isNull())
                .and(DateSpan.lastsTo(ROLE_GRANT.VALID, day))
                .orderBy(AGENCY.ID, ROLE_GRANT.ROLE, ACCOUNT.ID)
                .fetch(row -> new Reach.RoleEffect(
                        row.value1(), row.value2(), Role.valueOf(row.value3().name()), row.value4(), null));
    }

    private List<Reach.ReportEffect> reports(long province, Collection<String> agencies, LocalDate day) {
        return database.select(REPORT.ID, CYCLE.ID, PLAN.CODE, CYCLE.KIND, CYCLE.YEAR, REPORT.STATE, AGENCY.CODE)
                .from(REPORT)
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, day.minusDays(1))))
                .where(AGENCY.PROVINCE_ID.eq(province), AGENCY.CODE.in(agencies))
                .and(REPORT.STATE.ne(ReportState.ACCEPTED))
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc(), REPORT.ID)
                .fetch(row -> new Reach.ReportEffect(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        null));
    }

    /** Who answers for a report in these cycles on the day before. */
    Set<Reach.Answering> answering(Collection<Long> cycles, LocalDate day) {
        return database.select(REPORT.CYCLE_ID, AGENCY.CODE)
                .from(REPORT)
                .join(AGENCY)
                .on(AGENCY.ID.eq(InTime.agencyOn(REPORT.AGENCY_ID, day.minusDays(1))))
                .where(Sql.among(REPORT.CYCLE_ID, cycles))
                .fetchSet(row -> new Reach.Answering(row.value1(), row.value2()));
    }
}
