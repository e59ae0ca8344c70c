package greenplan.backend.packages;

import static greenplan.db.base.Tables.DEMANDED_REPORT;
import static greenplan.db.base.Tables.REPORTING_DUTY;

import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.planfile.PlanSheet;
import greenplan.db.base.tables.records.DemandedReportRecord;
import greenplan.db.base.tables.records.ReportingDutyRecord;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Map;

/** Writes who owes reports on a plan, and which ones it demands. */
final class PackagedReportingRepository {

    private final Rows rows;
    private final PlanPackage contents;
    private final long plan;

    PackagedReportingRepository(Rows rows, PlanPackage contents, long plan) {
        this.rows = rows;
        this.contents = contents;
        this.plan = plan;
    }

    /** Inserts which reports the plan demands. */
    void demanded(Map<String, Long> clauses, Map<String, Long> agencies) {
        var list = new ArrayList<DemandedReportRecord>();
        for (PlanSheet.DemandedReport demand : contents.plan().demandedReports()) {
            var row = new DemandedReportRecord();
            row.setPlanId(plan);
            row.setClauseId(clauses.get(demand.clause()));
            row.setKind(demand.kind());
            row.setFirstYear(demand.from());
            row.setLastYear(demand.to());
            row.setEvery(demand.every());
            MonthDay day = demand.day();
            row.setDueMonth(day == null ? null : day.getMonthValue());
            row.setDueDay(day == null ? null : day.getDayOfMonth());
            row.setAgencyId(demand.holder() == null ? null : agencies.get(demand.holder()));
            list.add(row);
        }
        rows.insert(DEMANDED_REPORT, list);
    }

    /** Inserts who owes reports. */
    void reporters(Map<String, Long> agencies) {
        var list = new ArrayList<ReportingDutyRecord>();
        for (String reporter : contents.plan().reporters()) {
            var row = new ReportingDutyRecord();
            row.setPlanId(plan);
            row.setAgencyId(agencies.get(reporter));
            row.setPosition(list.size() + 1);
            list.add(row);
        }
        rows.insert(REPORTING_DUTY, list);
    }
}
