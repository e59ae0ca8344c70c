package greenplan.backend.target;

import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import greenplan.backend.method.Direction;
import greenplan.backend.method.Point;
import greenplan.backend.method.Promise;
import greenplan.backend.method.Quantity;
import greenplan.backend.method.TargetForm;
import greenplan.backend.plan.Translation;
import greenplan.db.DateSpan;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a row becomes a target. One that fits no form costs nobody else: its words are shown, and it is logged once. */
final class PublishedTargetRows {

    private static final Logger log = LoggerFactory.getLogger("greenplan.targets");

    /** Targets that are logged already. */
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private static final greenplan.db.published.tables.Target WHOLE = TARGET.as("whole");

    private static final Field<String> WHOLE_CODE = field(
                    select(WHOLE.CODE).from(WHOLE).where(WHOLE.ID.eq(TARGET_VERSION.PART_OF_ID)))
            .as("whole_code");

    /** What {@link #target} reads, from {@link #tables}. */
    private static final List<Field<?>> OWN = Stream.of(
                    Stream.of(
                            TARGET.ID,
                            TARGET.PLAN_ID,
                            TARGET.CLAUSE_ID,
                            TARGET.OBJECTIVE_ID,
                            TARGET.INDICATOR_ID,
                            TARGET.CODE,
                            TARGET.AMENDMENT_ID,
                            TARGET.TRANSLATION),
                    Stream.of(TARGET_VERSION.fields()),
                    Stream.of(
                            PLAN.CODE,
                            PLAN.TRANSLATOR_VI,
                            PLAN.TRANSLATOR_EN,
                            PROVINCE.SAMPLE,
                            INDICATOR.UNIT,
                            INDICATOR.DIRECTION,
                            WHOLE_CODE),
                    PublishedJudgedArea.FIELDS.stream())
            .flatMap(fields -> fields)
            .<Field<?>>map(column -> column)
            .toList();

    /** What {@link #target} reads from {@link #tables}, each once. */
    static Set<Field<?>> columns(Set<PublishedSurroundings> around) {
        var columns = new LinkedHashSet<>(OWN);
        around.forEach(each -> columns.addAll(each.columns()));
        return columns;
    }

    /** A target as it reads on a day, with its plan, province and indicator, and what else is wanted of what stands around it. */
    static Table<?> tables(Field<LocalDate> day, Set<PublishedSurroundings> around) {
        var tables = withItsPlan(day);
        for (var each : around) {
            tables = each.joinTo(tables);
        }
        return tables;
    }

    private static TableOnConditionStep<Record> withItsPlan(Field<LocalDate> day) {
        return PublishedJudgedArea.joinTo(inForce(day)
                .join(PLAN)
                .on(PLAN.ID.eq(TARGET.PLAN_ID))
                .join(PROVINCE)
                .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                .join(INDICATOR)
                .on(INDICATOR.ID.eq(TARGET.INDICATOR_ID)));
    }

    /** Targets with the version of a day alone. */
    static TableOnConditionStep<Record> inForce(Field<LocalDate> day) {
        return TARGET.join(TARGET_VERSION)
                .on(TARGET_VERSION.TARGET_ID.eq(TARGET.ID))
                .and(DateSpan.on(TARGET_VERSION.VALID, day));
    }

    private PublishedTargetRows() {}

    static Target target(Record row, LocalDate asOf, Set<PublishedSurroundings> around) {
        var promise = promise(row);
        return new Target(
                row.get(TARGET.ID),
                row.get(TARGET.PLAN_ID),
                row.get(TARGET.CLAUSE_ID),
                row.get(TARGET.OBJECTIVE_ID),
                row.get(TARGET.INDICATOR_ID),
                row.get(TARGET_VERSION.PART_OF_ID),
                row.get(PLAN.CODE),
                row.get(TARGET.CODE),
                new Text(row.get(TARGET_VERSION.TITLE_VI), row.get(TARGET_VERSION.TITLE_EN)),
                row.get(TARGET_VERSION.QUOTE),
                translation(row),
                PublishedJudgedArea.of(row),
                promise,
                comparator(row),
                row.get(TARGET_VERSION.LOWER),
                row.get(TARGET_VERSION.UPPER),
                row.get(TARGET_VERSION.UNIT),
                row.get(TARGET_VERSION.DUE_YEAR),
                promise.start() == null ? row.get(TARGET_VERSION.BASE_YEAR) : null,
                row.get(TARGET_VERSION.ASPIRATIONAL),
                row.get(PROVINCE.SAMPLE),
                row.get(TARGET_VERSION.AMENDMENT_ID),
                row.get(TARGET.AMENDMENT_ID),
                row.get(TARGET_VERSION.REPEALED),
                asOf,
                PublishedSurroundings.along(row, asOf, around));
    }

    /** Of the printed words; those of an act are others. */
    private static @Nullable Translation translation(Record row) {
        return row.get(TARGET_VERSION.AMENDMENT_ID) != null
                ? null
                : Translation.of(
                        row.get(TARGET.TRANSLATION), Text.of(row.get(PLAN.TRANSLATOR_VI), row.get(PLAN.TRANSLATOR_EN)));
    }

    private static Promise promise(Record row) {
        var direction = row.get(INDICATOR.DIRECTION) == null
                ? Direction.UP
                : Direction.valueOf(row.get(INDICATOR.DIRECTION).name());
        String unit = row.get(INDICATOR.UNIT);
        Integer dueYear = row.get(TARGET_VERSION.DUE_YEAR);
        try {
            var form = form(row);
            return Promise.measured(form, direction, dueYear, unit, start(form, row), PublishedJudgedArea.words(row));
        } catch (IllegalArgumentException | NullPointerException misfit) {
            String code = row.get(PLAN.CODE) + "/" + row.get(TARGET.CODE);
            if (TOLD.add(code)) {
                log.error("The target {} fits no form and is shown by its words alone", code, misfit);
            }
            return Promise.measured(new TargetForm.Unreadable(), direction, dueYear, unit, null, null);
        }
    }

    /** Of a reduction the base belongs to the form. */
    private static @Nullable Point start(TargetForm form, Record row) {
        Integer year = row.get(TARGET_VERSION.BASE_YEAR);
        BigDecimal value = row.get(TARGET_VERSION.BASE_VALUE);
        return year == null || value == null || form instanceof TargetForm.Reduction
                ? null
                : new Point(value, year, null, null);
    }

    private static TargetForm form(Record row) {
        return switch (row.get(TARGET_VERSION.FORM)) {
            case SINGLE_VALUE -> new TargetForm.SingleValue(quantity(row));
            case AT_LEAST -> new TargetForm.AtLeast(quantity(row));
            case MORE_THAN -> new TargetForm.MoreThan(quantity(row));
            case AT_MOST -> new TargetForm.AtMost(quantity(row));
            case RANGE -> new TargetForm.Range(row.get(TARGET_VERSION.LOWER), row.get(TARGET_VERSION.UPPER), unit(row));
            case RATE_PER_YEAR ->
                new TargetForm.RatePerYear(
                        bound(row), second(row), row.get(TARGET_VERSION.YEAR_FROM), row.get(TARGET_VERSION.YEAR_TO));
            case REDUCTION ->
                new TargetForm.Reduction(
                        comparator(row),
                        bound(row),
                        row.get(TARGET_VERSION.BASE_YEAR),
                        row.get(TARGET_VERSION.BASE_VALUE));
            case STABLE_AT -> new TargetForm.StableAt(quantity(row));
            case VALUE_PER_CLASS ->
                new TargetForm.ValuePerClass(
                        new Text(row.get(TARGET_VERSION.CLASS_VI), row.get(TARGET_VERSION.CLASS_EN)),
                        comparator(row),
                        quantity(row));
            case PART_OF -> new TargetForm.PartOf(row.get(WHOLE_CODE), comparator(row), quantity(row));
            case SHARE_OF_NEW -> new TargetForm.ShareOfNew(comparator(row), quantity(row));
            case COUNT_PER_YEAR -> new TargetForm.CountPerYear(bound(row), second(row), unit(row));
            case RECURRING -> new TargetForm.RecurringYesNo();
            case ELIMINATION -> new TargetForm.Elimination();
            case COMPLIANCE ->
                new TargetForm.Compliance(
                        new Text(row.get(TARGET_VERSION.STANDARD_VI), row.get(TARGET_VERSION.STANDARD_EN)));
            case QUALITATIVE -> new TargetForm.Qualitative();
            case DELIVERABLE -> new TargetForm.Deliverable(steps(row));
        };
    }

    private static Comparator comparator(Record row) {
        return Comparator.valueOf(row.get(TARGET_VERSION.COMPARATOR).name());
    }

    private static Quantity quantity(Record row) {
        return new Quantity(bound(row), unit(row));
    }

    /** The first of the bounds, which is the only one of most forms. */
    private static BigDecimal bound(Record row) {
        return requireNonNull(
                row.get(TARGET_VERSION.LOWER) == null ? row.get(TARGET_VERSION.UPPER) : row.get(TARGET_VERSION.LOWER));
    }

    private static @Nullable BigDecimal second(Record row) {
        return row.get(TARGET_VERSION.LOWER) == null ? null : row.get(TARGET_VERSION.UPPER);
    }

    private static String unit(Record row) {
        return requireNonNullElse(row.get(TARGET_VERSION.UNIT), "");
    }

    private static List<Text> steps(Record row) {
        String[] vi = row.get(TARGET_VERSION.STEPS_VI);
        String[] en = row.get(TARGET_VERSION.STEPS_EN);
        var steps = new ArrayList<Text>();
        for (int i = 0; i < vi.length; i++) {
            steps.add(new Text(vi[i], en[i]));
        }
        return steps;
    }
}
