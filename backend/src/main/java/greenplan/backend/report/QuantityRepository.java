package greenplan.backend.report;

import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.Routines;
import greenplan.db.base.tables.ReportValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Quantities that reports ask for, and what is known of them; for statements over {@code target} and {@code target_in_time}. */
@Repository
class QuantityRepository {

    private static final Given<Long> HEAD = new Given<>("report", SQLDataType.BIGINT);
    private static final Given<Long> PLAN = new Given<>("plan", SQLDataType.BIGINT);
    private static final Given<Long> PROVINCE = new Given<>("province", SQLDataType.BIGINT);
    private static final Given<Long> AREA = new Given<>("area", SQLDataType.BIGINT);
    private static final Given<String> NAMED = new Given<>("named", SQLDataType.VARCHAR);
    private static final Given<String[]> CODES = new Given<>("codes", SQLDataType.VARCHAR.array());

    private static final Field<List<Known.Figure>> FIGURES =
            KnownRepository.figures(TERRITORY.ID, REPORT_VALUE.OBSERVATION_ID).as("figures");
    private static final Field<List<Known.Related>> PUBLISHED =
            KnownRepository.published(TERRITORY.ID).as("published");
    private static final Field<List<Known.Related>> FILED =
            KnownRepository.filed(TERRITORY.ID).as("filed");
    private static final Field<Long> QUANTITY = of(TARGET.ID, Given.DAY).as("quantity");

    private final Statements statements;

    QuantityRepository(@Qualifier("application") Statements statements) {
        this.statements = statements;
    }

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

    /** The quantities of the targets with these codes that the report owes on the day, by code; in an area of the province by its slug, or each in that on which its target is judged. */
    Map<String, Quantity.Owed> owed(
            ReportHeader head, Collection<String> targets, @Nullable String area, LocalDate day) {
        var rows = new LinkedHashMap<Long, Row>();
        statements
                .of(area != null, QuantityRepository::statement)
                .with(
                        HEAD.is(head.key()),
                        PLAN.is(head.plan()),
                        PROVINCE.is(head.province()),
                        AREA.is(head.area()),
                        NAMED.is(area),
                        CODES.is(targets.toArray(String[]::new)),
                        Given.DAY.is(day))
                .fetch()
                .forEach(row -> rows.merge(row.get(TARGET.ID), row, under(REPORT_VALUE)));
        return rows.values().stream()
                .filter(row -> targets.contains(row.get(TARGET.CODE)))
                .collect(toMap(row -> row.get(TARGET.CODE), row -> {
                    List<Row> same = rows.values().stream()
                            .filter(each -> each.get(QUANTITY).equals(row.get(QUANTITY)))
                            .filter(each -> Objects.equals(each.get(REPORT_VALUE.ID), row.get(REPORT_VALUE.ID)))
                            .toList();
                    return new Quantity.Owed(
                            quantity(same),
                            row.get(TERRITORY.ID),
                            row.get(TERRITORY.VALID),
                            KnownRepository.known(
                                    row.get(FIGURES),
                                    same.stream()
                                            .filter(each ->
                                                    Objects.equals(each.get(TERRITORY.ID), row.get(TERRITORY.ID)))
                                            .flatMap(each -> Stream.of(each.get(FILED), each.get(PUBLISHED)))),
                            stored(row));
                }));
    }

    /** @param isNamed an area of the province is named */
    private static Select<?> statement(boolean isNamed) {
        var asked = TARGET.as("asked");
        Condition judged = TERRITORY.ID.eq(coalesce(TARGET_IN_TIME.TERRITORY_ID, AREA));
        Condition where = isNamed
                ? TERRITORY
                        .CODE
                        .eq(NAMED)
                        .and(TERRITORY.PROVINCE_ID.eq(PROVINCE).or(judged))
                : judged;
        return select(columns())
                .select(TERRITORY.ID, TERRITORY.VALID, QUANTITY, FIGURES, PUBLISHED, FILED)
                .select(REPORT_VALUE.fields())
                .from(TARGET)
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID), DateSpan.on(TARGET_IN_TIME.VALID, Given.DAY))
                .join(asked)
                .on(asked.PLAN_ID.eq(PLAN), asked.CODE.eq(any(CODES)))
                .and(asked.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .and(of(asked.ID, Given.DAY).eq(of(TARGET.ID, Given.DAY)))
                .join(REPORT)
                .on(REPORT.ID.eq(HEAD))
                .leftJoin(TERRITORY)
                .on(where)
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), serves(REPORT_VALUE))
                .where(TARGET.PLAN_ID.eq(PLAN))
                .and(OwedRepository.owes(Given.DAY))
                .and(OwedRepository.keepsTarget(Given.DAY))
                .orderBy(TARGET.POSITION);
    }

    /** A row as it is stored; null for none. */
    static FiledValue.@Nullable Stored stored(Row row) {
        if (row.get(REPORT_VALUE.ID) == null) {
            return null;
        }
        var value = new FiledValue(
                row.get(REPORT_VALUE.TARGET_ID),
                row.get(REPORT_VALUE.INDICATOR_ID),
                row.get(REPORT_VALUE.CLASS_VI),
                row.get(REPORT_VALUE.KIND),
                row.get(REPORT_VALUE.AMOUNT),
                row.get(REPORT_VALUE.WORDS),
                row.get(REPORT_VALUE.QUALIFIER),
                row.get(REPORT_VALUE.AS_OF),
                row.get(REPORT_VALUE.TERRITORY_ID),
                row.get(REPORT_VALUE.SOURCE),
                row.get(REPORT_VALUE.NO_DATA_REASON),
                row.get(REPORT_VALUE.OVERRIDE_REASON));
        return new FiledValue.Stored(
                row.get(REPORT_VALUE.ID),
                value,
                row.get(REPORT_VALUE.REVISION),
                row.get(REPORT_VALUE.VERSION),
                row.get(REPORT_VALUE.ACCEPTED_AT));
    }
}
