package greenplan.backend.target;

import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import greenplan.backend.platform.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** How a row becomes a target; the database has already refused what the forms would. */
final class PublishedTargetRows {

    private static final greenplan.db.published.tables.Target WHOLE = TARGET.as("whole");

    /** What {@link #target} reads, from {@link #TABLES}. */
    static final Field<?>[] COLUMNS = Stream.concat(
                    Stream.of(TARGET.fields()),
                    Stream.of(PLAN.CODE, PROVINCE.SAMPLE, INDICATOR.UNIT, INDICATOR.DIRECTION, WHOLE.CODE))
            .toArray(Field<?>[]::new);

    /** A target with its plan, province and indicator. */
    static final Table<?> TABLES = TARGET.join(PLAN)
            .on(PLAN.ID.eq(TARGET.PLAN_ID))
            .join(PROVINCE)
            .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
            .join(INDICATOR)
            .on(INDICATOR.ID.eq(TARGET.INDICATOR_ID))
            .leftJoin(WHOLE)
            .on(WHOLE.ID.eq(TARGET.PART_OF_ID));

    private PublishedTargetRows() {}

    static Target target(Record row, LocalDate asOf) {
        return new Target(
                row.get(TARGET.ID),
                row.get(TARGET.PLAN_ID),
                row.get(TARGET.CLAUSE_ID),
                row.get(TARGET.OBJECTIVE_ID),
                row.get(TARGET.INDICATOR_ID),
                row.get(TARGET.PART_OF_ID),
                row.get(PLAN.CODE),
                row.get(TARGET.CODE),
                new Text(row.get(TARGET.TITLE_VI), row.get(TARGET.TITLE_EN)),
                row.get(TARGET.QUOTE),
                promise(row),
                comparator(row),
                row.get(TARGET.LOWER),
                row.get(TARGET.UPPER),
                row.get(TARGET.UNIT),
                row.get(TARGET.DUE_YEAR),
                row.get(TARGET.BASE_YEAR),
                row.get(TARGET.ASPIRATIONAL),
                row.get(PROVINCE.SAMPLE),
                asOf);
    }

    private static Promise promise(Record row) {
        var direction = row.get(INDICATOR.DIRECTION) == null
                ? Direction.UP
                : Direction.valueOf(row.get(INDICATOR.DIRECTION).name());
        var unit = Text.of(row.get(INDICATOR.UNIT), row.get(INDICATOR.UNIT));
        return new Promise(form(row), direction, row.get(TARGET.DUE_YEAR), unit, BigDecimal.ZERO);
    }

    private static TargetForm form(Record row) {
        return switch (row.get(TARGET.FORM)) {
            case SINGLE_VALUE -> new TargetForm.SingleValue(quantity(row));
            case AT_LEAST -> new TargetForm.AtLeast(quantity(row));
            case MORE_THAN -> new TargetForm.MoreThan(quantity(row));
            case AT_MOST -> new TargetForm.AtMost(quantity(row));
            case RANGE -> new TargetForm.Range(row.get(TARGET.LOWER), row.get(TARGET.UPPER), unit(row));
            case RATE_PER_YEAR ->
                new TargetForm.RatePerYear(bound(row), second(row), row.get(TARGET.YEAR_FROM), row.get(TARGET.YEAR_TO));
            case REDUCTION ->
                new TargetForm.Reduction(
                        comparator(row), bound(row), row.get(TARGET.BASE_YEAR), row.get(TARGET.BASE_VALUE));
            case STABLE_AT -> new TargetForm.StableAt(quantity(row));
            case VALUE_PER_CLASS ->
                new TargetForm.ValuePerClass(
                        new Text(row.get(TARGET.CLASS_VI), row.get(TARGET.CLASS_EN)), comparator(row), quantity(row));
            case PART_OF -> new TargetForm.PartOf(row.get(WHOLE.CODE), comparator(row), quantity(row));
            case SHARE_OF_NEW -> new TargetForm.ShareOfNew(comparator(row), quantity(row));
            case COUNT_PER_YEAR -> new TargetForm.CountPerYear(bound(row), second(row), unit(row));
            case RECURRING -> new TargetForm.RecurringYesNo();
            case ELIMINATION -> new TargetForm.Elimination();
            case COMPLIANCE ->
                new TargetForm.Compliance(new Text(row.get(TARGET.STANDARD_VI), row.get(TARGET.STANDARD_EN)));
            case QUALITATIVE -> new TargetForm.Qualitative();
            case DELIVERABLE -> new TargetForm.Deliverable(steps(row));
        };
    }

    private static Comparator comparator(Record row) {
        return Comparator.valueOf(row.get(TARGET.COMPARATOR).name());
    }

    private static Quantity quantity(Record row) {
        return new Quantity(bound(row), unit(row));
    }

    /** The first of the bounds, which is the only one of most forms. */
    private static BigDecimal bound(Record row) {
        return requireNonNull(row.get(TARGET.LOWER) == null ? row.get(TARGET.UPPER) : row.get(TARGET.LOWER));
    }

    private static @Nullable BigDecimal second(Record row) {
        return row.get(TARGET.LOWER) == null ? null : row.get(TARGET.UPPER);
    }

    private static String unit(Record row) {
        return requireNonNullElse(row.get(TARGET.UNIT), "");
    }

    private static List<Text> steps(Record row) {
        String[] vi = row.get(TARGET.STEPS_VI);
        String[] en = row.get(TARGET.STEPS_EN);
        var steps = new ArrayList<Text>();
        for (int i = 0; i < vi.length; i++) {
            steps.add(new Text(vi[i], en[i]));
        }
        return steps;
    }
}
