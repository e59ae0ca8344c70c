package greenplan.backend.target;

import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Apart;
import greenplan.backend.database.Row;
import greenplan.backend.graph.Text;
import greenplan.backend.method.Direction;
import greenplan.backend.method.Point;
import greenplan.backend.method.Promise;
import greenplan.backend.method.Quantity;
import greenplan.backend.method.TargetForm;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a target promises, as it is judged. One that fits no form costs nobody else: its words are shown, and it is logged once. */
final class PublishedPromise {

    private static final Logger log = LoggerFactory.getLogger("greenplan.targets");

    /** Targets that are logged already. */
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private static final greenplan.db.published.tables.Target WHOLE = TARGET.as("whole");

    /** Looked up for a part alone, and few are. */
    private static final Field<String> WHOLE_CODE = new Apart<>(
            "whole_code",
            when(
                    TARGET_VERSION.PART_OF_ID.isNotNull(),
                    field(select(WHOLE.CODE).from(WHOLE).where(WHOLE.ID.eq(TARGET_VERSION.PART_OF_ID)))));

    /** What {@link #of} reads beside the target's own columns: of its version, its indicator and the act that named the area on which it is judged. */
    static final List<Field<?>> COLUMNS = List.of(
            TARGET_VERSION.FORM,
            TARGET_VERSION.YEAR_FROM,
            TARGET_VERSION.YEAR_TO,
            TARGET_VERSION.BASE_YEAR,
            TARGET_VERSION.BASE_VALUE,
            TARGET_VERSION.CLASS_VI,
            TARGET_VERSION.CLASS_EN,
            TARGET_VERSION.STANDARD_VI,
            TARGET_VERSION.STANDARD_EN,
            TARGET_VERSION.STEPS_VI,
            TARGET_VERSION.STEPS_EN,
            INDICATOR.UNIT,
            INDICATOR.DIRECTION,
            WHOLE_CODE,
            PublishedJudgedArea.ACT_AND_NAMES);

    private PublishedPromise() {}

    static Promise of(Row row) {
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
    private static @Nullable Point start(TargetForm form, Row row) {
        Integer year = row.get(TARGET_VERSION.BASE_YEAR);
        BigDecimal value = row.get(TARGET_VERSION.BASE_VALUE);
        return year == null || value == null || form instanceof TargetForm.Reduction
                ? null
                : new Point(value, year, null, null);
    }

    private static TargetForm form(Row row) {
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

    static Comparator comparator(Row row) {
        return Comparator.valueOf(row.get(TARGET_VERSION.COMPARATOR).name());
    }

    private static Quantity quantity(Row row) {
        return new Quantity(bound(row), unit(row));
    }

    /** The first of the bounds, which is the only one of most forms. */
    private static BigDecimal bound(Row row) {
        return requireNonNull(
                row.get(TARGET_VERSION.LOWER) == null ? row.get(TARGET_VERSION.UPPER) : row.get(TARGET_VERSION.LOWER));
    }

    private static @Nullable BigDecimal second(Row row) {
        return row.get(TARGET_VERSION.LOWER) == null ? null : row.get(TARGET_VERSION.UPPER);
    }

    private static String unit(Row row) {
        return requireNonNullElse(row.get(TARGET_VERSION.UNIT), "");
    }

    private static List<Text> steps(Row row) {
        String[] vi = row.get(TARGET_VERSION.STEPS_VI);
        String[] en = row.get(TARGET_VERSION.STEPS_EN);
        var steps = new ArrayList<Text>();
        for (int i = 0; i < vi.length; i++) {
            steps.add(new Text(vi[i], en[i]));
        }
        return steps;
    }
}
