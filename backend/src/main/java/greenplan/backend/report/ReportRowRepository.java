package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.OBSERVATION;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import greenplan.backend.file.FileRepository;
import greenplan.backend.file.StoredFile;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.ReportValue;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rows of targets: what an agency owes on a day ({@link OwedRepository}), with what it filed. */
@Repository
class ReportRowRepository {

    /** What was filed, stored before or by the statement itself. */
    private static final ReportValue VALUE = REPORT_VALUE.as("filed_value");

    private final DSLContext database;

    ReportRowRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows of targets by report. */
    Map<Long, List<Report.Value>> values(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Condition filedOrOwed =
                VALUE.ID.isNotNull().or(OwedRepository.owes(day).and(OwedRepository.keepsTarget(several, day)));
        return values(List.of(), VALUE, among(REPORT.ID, reports).and(filedOrOwed), day);
    }

    /** The row of a target that was filed. */
    Report.Value value(long report, long target, LocalDate day) {
        Condition filed = REPORT.ID.eq(report).and(VALUE.TARGET_ID.eq(target));
        return only(values(List.of(), VALUE, filed, day)).orElseThrow();
    }

    /** Writes a value and reads its row, in one statement; nothing when nothing was written. */
    Optional<Report.Value> value(ResultQuery<ReportValueRecord> writing, LocalDate day) {
        var written = name(VALUE.getName()).as(writing);
        return only(values(List.of(written), written, VALUE.ID.isNotNull(), day));
    }

    private static <T> Optional<T> only(Map<Long, List<T>> rows) {
        return rows.values().stream().flatMap(List::stream).findFirst();
    }

    private Map<Long, List<Report.Value>> values(
            List<CommonTableExpression<?>> first, Table<?> filed, Condition which, LocalDate day) {
        Field<BigDecimal> last = last(OBSERVATION.VALUE).as("last_value");
        Field<LocalDate> lastDay = last(OBSERVATION.AS_OF).as("last_as_of");
        Field<BigDecimal> open = field(select(OBSERVATION.VALUE)
                        .from(OBSERVATION)
                        .where(OBSERVATION.ID.eq(VALUE.OBSERVATION_ID), OBSERVATION.REPLACED_AT.isNull()))
                .as("public_amount");
        Field<BigDecimal> least = others(min(OBSERVATION.VALUE)).as("least");
        Field<BigDecimal> most = others(max(OBSERVATION.VALUE)).as("most");
        Field<List<StoredFile>> files = FileRepository.of(VALUE).as("files");
        return database.with(first)
                .select(VALUE.fields())
                .select(REPORT.ID, TARGET.ID, TARGET.CODE)
                .select(TARGET_IN_TIME.TITLE_VI, TARGET_IN_TIME.TITLE_EN, TARGET_IN_TIME.FORM)
                .select(TARGET.indicator().UNIT, TERRITORY.CODE, last, lastDay, open, least, most, files)
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
                .leftJoin(filed)
                .on(VALUE.REPORT_ID.eq(REPORT.ID))
                .and(VALUE.TARGET_ID.eq(TARGET.ID))
                .leftJoin(TERRITORY)
                .on(TERRITORY.ID.eq(VALUE.TERRITORY_ID))
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
                .where(OBSERVATION.REPLACED_AT.isNull(), OBSERVATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
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
                .where(OBSERVATION.REPLACED_AT.isNull(), OBSERVATION.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .and(OBSERVATION.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI))
                .and(OBSERVATION.TERRITORY_ID.eq(VALUE.TERRITORY_ID))
                .and(OBSERVATION.ID.isDistinctFrom(VALUE.OBSERVATION_ID)));
    }

    private static Report.Value value(
            Record row,
            @Nullable BigDecimal last,
            @Nullable LocalDate lastDay,
            @Nullable BigDecimal open,
            List<BigDecimal> history,
            List<StoredFile> files) {
        EntryKind input = EntryKind.of(row.get(TARGET_IN_TIME.FORM));
        BigDecimal amount = row.get(VALUE.AMOUNT);
        var warnings = new Problems();
        if (amount != null && input == EntryKind.NUMBER) {
            Plausibility.check(new DecimalInput(amount, false), row.get(TARGET.indicator().UNIT), history, warnings);
        }
        Integer version = row.get(VALUE.VERSION);
        Integer revision = row.get(VALUE.REVISION);
        return new Report.Value(
                row.get(TARGET.ID),
                row.get(TARGET.CODE),
                new Text(row.get(TARGET_IN_TIME.TITLE_VI), row.get(TARGET_IN_TIME.TITLE_EN)),
                row.get(TARGET_IN_TIME.FORM),
                input,
                row.get(TARGET.indicator().UNIT),
                last,
                lastDay,
                version == null ? 0 : version,
                row.get(VALUE.KIND),
                amount,
                row.get(VALUE.QUALIFIER),
                row.get(VALUE.WORDS),
                row.get(VALUE.AS_OF),
                row.get(TERRITORY.CODE),
                row.get(VALUE.SOURCE),
                row.get(VALUE.NO_DATA_REASON),
                row.get(VALUE.OVERRIDE_REASON),
                row.get(VALUE.CORRECTION_REASON),
                revision == null ? 1 : revision,
                row.get(VALUE.ACCEPTED_AT),
                open,
                warnings.list(),
                files,
                row.get(VALUE.ID));
    }
}
