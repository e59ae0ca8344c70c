package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import greenplan.db.base.tables.ReportProgress;
import greenplan.db.base.tables.records.ReportProgressRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** The rows of duties in reports: what an agency holds on a day ({@link OwedRepository}), with what it filed. */
@Repository
class ReportRowRepository {

    /** What was filed, stored before or by the statement itself. */
    private static final ReportProgress PROGRESS = REPORT_PROGRESS.as("filed_progress");

    private final DSLContext database;

    ReportRowRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows of duties by report. */
    Map<Long, List<Report.Duty>> duties(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Condition filedOrHeld =
                PROGRESS.ID.isNotNull().or(OwedRepository.holds(day).and(OwedRepository.keepsDuty(several, day)));
        return duties(List.of(), PROGRESS, among(REPORT.ID, reports).and(filedOrHeld));
    }

    /** The row of a duty, filed or not. */
    Report.Duty duty(long report, long duty) {
        return only(duties(List.of(), PROGRESS, REPORT.ID.eq(report).and(DUTY.ID.eq(duty))))
                .orElseThrow();
    }

    /** Writes what is said of a duty and reads its row, in one statement; nothing when nothing was written. */
    Optional<Report.Duty> duty(ResultQuery<ReportProgressRecord> writing) {
        var written = name(PROGRESS.getName()).as(writing);
        return only(duties(List.of(written), written, PROGRESS.ID.isNotNull()));
    }

    private static <T> Optional<T> only(Map<Long, List<T>> rows) {
        return rows.values().stream().flatMap(List::stream).findFirst();
    }

    private Map<Long, List<Report.Duty>> duties(List<CommonTableExpression<?>> first, Table<?> filed, Condition which) {
        Field<Integer> version = coalesce(PROGRESS.VERSION, inline(0)).as("row_version");
        return database.with(first)
                .select(REPORT.ID, DUTY.ID, DUTY.CODE, DUTY.TITLE_VI, DUTY.TITLE_EN, version, PROGRESS.TEXT)
                .from(REPORT)
                .join(DUTY)
                .on(DUTY.PLAN_ID.eq(REPORT.cycle().PLAN_ID))
                .leftJoin(filed)
                .on(PROGRESS.REPORT_ID.eq(REPORT.ID))
                .and(PROGRESS.DUTY_ID.eq(DUTY.ID))
                .where(which)
                .orderBy(REPORT.ID, DUTY.POSITION)
                .fetchGroups(
                        REPORT.ID,
                        row -> new Report.Duty(
                                row.get(DUTY.ID),
                                row.get(DUTY.CODE),
                                new Text(row.get(DUTY.TITLE_VI), row.get(DUTY.TITLE_EN)),
                                row.get(version),
                                row.get(PROGRESS.TEXT)));
    }
}
