package greenplan.backend.report;

import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Row;
import greenplan.backend.graph.Text;
import greenplan.db.base.Routines;
import greenplan.db.base.tables.ReportValue;
import greenplan.db.base.tables.Target;
import greenplan.db.base.tables.TargetInTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Quantities that reports ask for, and what is known of them; for statements over {@code target} and {@code target_in_time}. */
final class QuantityRepository {

    private QuantityRepository() {}

    /** What the targets that one number serves on a day have in common. */
    static Field<Long> of(Field<Long> target, Field<LocalDate> day) {
        return Routines.quantityOf(target, day);
    }

    /** The row says something of the target: under its own code, or as the number that serves it. */
    static Condition serves(ReportValue row) {
        return row.TARGET_ID
                .eq(TARGET.ID)
                .or(row.INDICATOR_ID
                        .eq(TARGET.INDICATOR_ID)
                        .and(row.CLASS_VI.isNotDistinctFrom(TARGET_IN_TIME.CLASS_VI))
                        .and(condition(Routines.isNumber(TARGET_IN_TIME.FORM))));
    }

    /** The target is this other one of its indicator, or one number serves both; each with its version of the day. */
    static Condition sharesWith(Target other, TargetInTime its) {
        return other.ID
                .eq(TARGET.ID)
                .or(condition(Routines.isNumber(its.FORM))
                        .and(condition(Routines.isNumber(TARGET_IN_TIME.FORM)))
                        .and(its.CLASS_VI.isNotDistinctFrom(TARGET_IN_TIME.CLASS_VI)));
    }

    /** What the targets of a plan that one number serves have in common. */
    static List<?> key(Row row) {
        return EntryKind.of(row.get(TARGET_IN_TIME.FORM)) == EntryKind.NUMBER
                ? List.of(row.get(TARGET.INDICATOR_ID), Objects.toString(row.get(TARGET_IN_TIME.CLASS_VI), ""))
                : List.of("target", row.get(TARGET.ID));
    }

    /** The row serves the target and fulfils a condition that takes long, so that it is asked of these targets alone. */
    static Condition served(ReportValue row, Condition condition) {
        return condition(when(serves(row), field(condition)).else_(inline(false)));
    }

    /** Of two rows that say something of one target, the one that was filed under it. */
    static BinaryOperator<Row> under(ReportValue row) {
        return (one, other) -> one.get(TARGET.ID).equals(one.get(row.TARGET_ID)) ? one : other;
    }

    /** What a statement selects to tell a quantity, one row a target. */
    static List<Field<?>> columns() {
        return List.of(
                TARGET.ID,
                TARGET.CODE,
                TARGET.INDICATOR_ID,
                TARGET.indicator().NAME_VI,
                TARGET.indicator().NAME_EN,
                TARGET.indicator().UNIT,
                TARGET.indicator().DIRECTION,
                TARGET_IN_TIME.TITLE_VI,
                TARGET_IN_TIME.TITLE_EN,
                TARGET_IN_TIME.FORM,
                TARGET_IN_TIME.COMPARATOR,
                TARGET_IN_TIME.LOWER,
                TARGET_IN_TIME.UPPER,
                TARGET_IN_TIME.UNIT,
                TARGET_IN_TIME.CLASS_VI,
                TARGET_IN_TIME.CLASS_EN,
                TARGET_IN_TIME.STEPS_VI,
                TARGET_IN_TIME.PART_OF_ID);
    }

    /** The quantity of these rows, which are of one. */
    static Quantity quantity(List<Row> rows) {
        Row first = rows.getFirst();
        String classVi = first.get(TARGET_IN_TIME.CLASS_VI);
        Text name = new Text(first.get(TARGET.indicator().NAME_VI), first.get(TARGET.indicator().NAME_EN));
        return new Quantity(
                first.get(TARGET.INDICATOR_ID),
                classVi,
                classVi == null
                        ? name
                        : new Text(
                                name.vi() + ": " + classVi,
                                name.en() + ": "
                                        + Objects.requireNonNullElse(first.get(TARGET_IN_TIME.CLASS_EN), classVi)),
                first.get(TARGET.indicator().UNIT),
                first.get(TARGET.indicator().DIRECTION),
                rows.stream().map(QuantityRepository::promise).toList());
    }

    private static Quantity.Promise promise(Row row) {
        String[] steps = row.get(TARGET_IN_TIME.STEPS_VI);
        return new Quantity.Promise(
                row.get(TARGET.ID),
                row.get(TARGET.CODE),
                new Text(row.get(TARGET_IN_TIME.TITLE_VI), row.get(TARGET_IN_TIME.TITLE_EN)),
                row.get(TARGET_IN_TIME.FORM),
                row.get(TARGET_IN_TIME.COMPARATOR),
                row.get(TARGET_IN_TIME.LOWER),
                row.get(TARGET_IN_TIME.UPPER),
                row.get(TARGET_IN_TIME.UNIT),
                steps == null ? 0 : steps.length,
                row.get(TARGET_IN_TIME.PART_OF_ID));
    }

    /** A row of this table as it is stored; null for none. */
    static FiledValue.@Nullable Stored stored(Row row, ReportValue table) {
        if (row.get(table.ID) == null) {
            return null;
        }
        var value = new FiledValue(
                row.get(table.TARGET_ID),
                row.get(table.INDICATOR_ID),
                row.get(table.CLASS_VI),
                row.get(table.KIND),
                row.get(table.AMOUNT),
                row.get(table.WORDS),
                row.get(table.QUALIFIER),
                row.get(table.AS_OF),
                row.get(table.TERRITORY_ID),
                row.get(table.SOURCE),
                row.get(table.NO_DATA_REASON),
                row.get(table.OVERRIDE_REASON));
        return new FiledValue.Stored(
                row.get(table.ID),
                value,
                row.get(table.REVISION),
                row.get(table.VERSION),
                row.get(table.ACCEPTED_AT),
                row.get(table.CORRECTION_REASON));
    }
}
