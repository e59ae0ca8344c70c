package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.DIFFICULTY;
import static greenplan.db.base.Tables.DIFFICULTY_STEP;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REMOVED_DIFFICULTY;
import static greenplan.db.base.Tables.REPORT;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import greenplan.backend.cycle.FocalAgencyRepository;
import greenplan.backend.database.InTime;
import greenplan.backend.file.FileRepository;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads the difficulties of reports, with the levels to which they climbed. */
@Repository
public class ReportDifficultyRepository {

    private static final Field<List<Climbing.Written>> STEPS = multiset(select(
                            DIFFICULTY_STEP.LEVEL,
                            DIFFICULTY_STEP.AUTHORITY,
                            DIFFICULTY_STEP.SINCE,
                            DIFFICULTY_STEP.REASON,
                            DIFFICULTY_STEP.ANSWER,
                            DIFFICULTY_STEP.ANSWERED_ON,
                            DIFFICULTY_STEP.ACT,
                            FileRepository.OF_STEP)
                    .from(DIFFICULTY_STEP)
                    .where(DIFFICULTY_STEP.DIFFICULTY_ID.eq(DIFFICULTY.ID))
                    .orderBy(DIFFICULTY_STEP.LEVEL))
            .convertFrom(rows -> rows.map(mapping(Climbing.Written::new)));

    private final DSLContext database;
    private final FocalAgencyRepository focal;

    ReportDifficultyRepository(DSLContext database, FocalAgencyRepository focal) {
        this.database = database;
        this.focal = focal;
    }

    /** The difficulties of each report, in the order in which they were written. */
    Map<Long, List<Report.Difficulty>> reports(Collection<Long> reports, LocalDate day) {
        return difficulties(among(REPORT.ID, reports), day).stream().collect(groupingBy(Report.Difficulty::report));
    }

    /** What was taken out of each report and can be brought back, the newest first. */
    Map<Long, List<Report.Removed>> removed(Collection<Long> reports) {
        return database.selectFrom(REMOVED_DIFFICULTY)
                .where(among(REMOVED_DIFFICULTY.REPORT_ID, reports))
                .orderBy(REMOVED_DIFFICULTY.REMOVED_AT.desc(), REMOVED_DIFFICULTY.ID.desc())
                .fetchGroups(
                        row -> row.getReportId(),
                        row -> new Report.Removed(row.getId(), row.getCause(), row.getProposal(), row.getRemovedAt()));
    }

    /** What has come of these provinces, or of these agencies; in the order in which it was written. */
    public List<Report.Difficulty> seenBy(Collection<Long> provinces, Collection<Long> agencies, LocalDate day) {
        var theirs = REPORT.as("theirs");
        return difficulties(
                REPORT.ID
                        .in(select(theirs.ID)
                                .from(theirs)
                                .where(InTime.answeredBy(theirs.AGENCY_ID, agencies, day))
                                .union(select(theirs.ID)
                                        .from(theirs)
                                        .join(CYCLE)
                                        .on(CYCLE.ID.eq(theirs.CYCLE_ID))
                                        .join(PLAN)
                                        .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                                        .where(among(PLAN.PROVINCE_ID, provinces))))
                        .and(REPORT.FILED_AT.isNotNull())
                        .and(CYCLE.WITHDRAWN_AT.isNull()),
                day);
    }

    private List<Report.Difficulty> difficulties(Condition which, LocalDate day) {
        Field<String> vi = focal.name(AGENCY_NAME.NAME_VI).as("focal_vi");
        Field<String> en = focal.name(AGENCY_NAME.NAME_EN).as("focal_en");
        Field<List<Climbing.Written>> steps = STEPS.as("steps");
        return database.select(DIFFICULTY.fields())
                .select(REPORT.FILED_AT, PLAN.province().NAME_VI, PLAN.province().NAME_EN, vi, en, steps)
                .from(DIFFICULTY)
                .join(REPORT)
                .on(REPORT.ID.eq(DIFFICULTY.REPORT_ID))
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .where(which)
                .orderBy(DIFFICULTY.ID)
                .fetch(row -> difficulty(
                        row,
                        new Climbing(
                                Text.of(row.get(vi), row.get(en)),
                                new Text(row.get(PLAN.province().NAME_VI), row.get(PLAN.province().NAME_EN)),
                                row.get(REPORT.FILED_AT),
                                row.get(steps),
                                day)));
    }

    private static Report.Difficulty difficulty(Record row, Climbing climbing) {
        return new Report.Difficulty(
                row.get(DIFFICULTY.ID),
                row.get(DIFFICULTY.REPORT_ID),
                row.get(DIFFICULTY.CAUSE),
                row.get(DIFFICULTY.PROPOSAL),
                row.get(DIFFICULTY.LEVEL),
                row.get(DIFFICULTY.PUBLISHED_ON),
                climbing.steps(),
                !climbing.written().isEmpty(),
                row.get(DIFFICULTY.VERSION));
    }
}
