package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.INDICATOR;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_PROGRESS;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import greenplan.backend.file.FileRepository;
import greenplan.backend.file.StoredFile;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.db.DateSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rows of reports: what an agency owes on a day ({@link OwedRepository}), with what it filed. */
@Repository
class ReportRowRepository {

    private final DSLContext database;

    ReportRowRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows of targets by report. */
    Map<Long, List<Report.Value>> values(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Condition filedOrOwed =
                REPORT_VALUE.ID.isNotNull().or(OwedRepository.owes(day).and(OwedRepository.keepsTarget(several, day)));
        return values(among(REPORT.ID, reports).and(filedOrOwed), day);
    }

    /** The row of a target that was filed. */
    Report.Value value(long report, long target, LocalDate day) {
        Condition filed = REPORT.ID.eq(report).and(REPORT_VALUE.TARGET_ID.eq(target));
        return Objects.requireNonNull(values(filed, day).get(report)).getFirst();
    }

    private Map<Long, List<Report.Value>> values(Condition which, LocalDate day) {
        Field<BigDecimal> last = last(OBSERVATION.VALUE).as("last_value");
        Field<LocalDate> lastDay = last(OBSERVATION.AS_OF).as("last_as_of");
        Field<BigDecimal> open = field(select(OBSERVATION.VALUE)
                        .from(OBSERVATION)
                        .where(OBSERVATION.ID.eq(REPORT_VALUE.OBSERVATION_ID)))
                .as("public_amount");
        Field<BigDecimal> least = others(min(OBSERVATION.VALUE)).as("least");
        Field<BigDecimal> most = others(max(OBSERVATION.VALUE)).as("most");
        Field<List<StoredFile>> files = FileRepository.OF_VALUE.as("files");
        return database.select(REPORT_VALUE.fields())
                .select(REPORT.ID, TARGET.ID, TARGET.CODE)
                .select(TARGET_IN_TIME.TITLE_VI, TARGET_IN_TIME.TITLE_EN, TARGET_IN_TIME.FORM)
                .select(INDICATOR.UNIT, TERRITORY.CODE, last, lastDay, open, least, most, files)
                .from(REPORT)
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .join(TARGET)
                .on(TARGET.PLAN_ID.eq(PLAN.ID))
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID))
                .and(DateSpan.on(TARGET_IN_TIME.VALID, day))
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(TARGET.INDICATOR_ID))
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID))
                .and(REPORT_VALUE.TARGET_ID.eq(TARGET.ID))
                .leftJoin(TERRITORY)
                .on(TERRITORY.ID.eq(REPORT_VALUE.TERRITORY_ID))
                .where(which)
                .orderBy(REPORT.ID, TARGET.POSITION)
                .fetchGroups(
                        REPORT.ID,
                        row -> value(
                                row,
                                row.get(last),
                                row.get(lastDay),
                                row.get(open),
                                Stream.of(row.get(least), row.get(most))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                row.get(files)));
    }

    private static <T> Field<T> last(TableField<?, T> column) {
        return field(select(column)
                .from(OBSERVATION)
                .where(OBSERVATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI))
                .and(OBSERVATION.TERRITORY_ID.eq(PLAN.TERRITORY_ID))
                .and(condition("extract(year from {0}) < {1}", OBSERVATION.AS_OF, CYCLE.YEAR))
                .orderBy(OBSERVATION.AS_OF.desc(), OBSERVATION.KIND.desc(), OBSERVATION.ID.desc())
                .limit(1));
    }

    /** Over what was published before of the same measure, for plausibility. */
    private static Field<BigDecimal> others(Field<BigDecimal> over) {
        return field(select(over)
                .from(OBSERVATION)
                .where(OBSERVATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI))
                .and(OBSERVATION.TERRITORY_ID.eq(REPORT_VALUE.TERRITORY_ID))
                .and(OBSERVATION.ID.isDistinctFrom(REPORT_VALUE.OBSERVATION_ID)));
    }

    private static Report.Value value(
            Record row,
            @Nullable BigDecimal last,
            @Nullable LocalDate lastDay,
            @Nullable BigDecimal open,
            List<BigDecimal> history,
            List<StoredFile> files) {
        EntryKind input = EntryKind.of(row.get(TARGET_IN_TIME.FORM));
        BigDecimal amount = row.get(REPORT_VALUE.AMOUNT);
        var warnings = new Problems();
        if (amount != null && input == EntryKind.NUMBER) {
            Plausibility.check(new DecimalInput(amount, false), row.get(INDICATOR.UNIT), history, warnings);
        }
        Integer version = row.get(REPORT_VALUE.VERSION);
        Integer revision = row.get(REPORT_VALUE.REVISION);
        return new Report.Value(
                row.get(TARGET.ID),
                row.get(TARGET.CODE),
                new Text(row.get(TARGET_IN_TIME.TITLE_VI), row.get(TARGET_IN_TIME.TITLE_EN)),
                row.get(TARGET_IN_TIME.FORM),
                input,
                row.get(INDICATOR.UNIT),
                last,
                lastDay,
                version == null ? 0 : version,
                row.get(REPORT_VALUE.KIND),
                amount,
                row.get(REPORT_VALUE.QUALIFIER),
                row.get(REPORT_VALUE.WORDS),
                row.get(REPORT_VALUE.AS_OF),
                row.get(TERRITORY.CODE),
                row.get(REPORT_VALUE.SOURCE),
                row.get(REPORT_VALUE.NO_DATA_REASON),
                row.get(REPORT_VALUE.OVERRIDE_REASON),
                row.get(REPORT_VALUE.CORRECTION_REASON),
                revision == null ? 1 : revision,
                row.get(REPORT_VALUE.ACCEPTED_AT),
                open,
                warnings.list(),
                files);
    }

    /** Rows of duties by report. */
    Map<Long, List<Report.Duty>> duties(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Condition filedOrHeld = REPORT_PROGRESS
                .ID
                .isNotNull()
                .or(OwedRepository.holds(day).and(OwedRepository.keepsDuty(several, day)));
        return duties(among(REPORT.ID, reports).and(filedOrHeld));
    }

    /** The row of a duty, filed or not. */
    Report.Duty duty(long report, long duty) {
        return Objects.requireNonNull(
                        duties(REPORT.ID.eq(report).and(DUTY.ID.eq(duty))).get(report))
                .getFirst();
    }

    private Map<Long, List<Report.Duty>> duties(Condition which) {
        Field<Integer> version = coalesce(REPORT_PROGRESS.VERSION, inline(0)).as("row_version");
        return database.select(
                        REPORT.ID, DUTY.ID, DUTY.CODE, DUTY.TITLE_VI, DUTY.TITLE_EN, version, REPORT_PROGRESS.TEXT)
                .from(REPORT)
                .join(CYCLE)
                .on(CYCLE.ID.eq(REPORT.CYCLE_ID))
                .join(DUTY)
                .on(DUTY.PLAN_ID.eq(CYCLE.PLAN_ID))
                .leftJoin(REPORT_PROGRESS)
                .on(REPORT_PROGRESS.REPORT_ID.eq(REPORT.ID))
                .and(REPORT_PROGRESS.DUTY_ID.eq(DUTY.ID))
                .where(which)
                .orderBy(REPORT.ID, DUTY.POSITION)
                .fetchGroups(
                        REPORT.ID,
                        row -> new Report.Duty(
                                row.get(DUTY.ID),
                                row.get(DUTY.CODE),
                                new Text(row.get(DUTY.TITLE_VI), row.get(DUTY.TITLE_EN)),
                                row.get(version),
                                row.get(REPORT_PROGRESS.TEXT)));
    }
}
