package greenplan.backend.report;

import static greenplan.backend.database.Sql.amongCodes;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import greenplan.db.base.Routines;
import greenplan.db.base.tables.ReportValue;
import greenplan.db.base.tables.records.ReportValueRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Quantities that reports ask for, and what is known of them; for statements over {@code target} and {@code target_in_time}. */
@Repository
class QuantityRepository {

    private final DSLContext database;

    QuantityRepository(DSLContext database) {
        this.database = database;
    }

    /** What the targets that one number serves on a day have in common. */
    static Field<Long> of(Field<Long> target, LocalDate day) {
        return Routines.quantityOf(target, val(day));
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
    static BinaryOperator<Record> under(ReportValue row) {
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
    static Quantity quantity(List<? extends Record> rows) {
        Record first = rows.getFirst();
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

    private static Quantity.Promise promise(Record row) {
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
        var asked = TARGET.as("asked");
        Condition judged = TERRITORY.ID.eq(coalesce(TARGET_IN_TIME.TERRITORY_ID, val(head.area())));
        Condition where = area == null
                ? judged
                : TERRITORY
                        .CODE
                        .eq(area)
                        .and(TERRITORY.PROVINCE_ID.eq(head.province()).or(judged));
        var figures = KnownRepository.figures(TERRITORY.ID, REPORT_VALUE.OBSERVATION_ID)
                .as("figures");
        var published = KnownRepository.published(TERRITORY.ID).as("published");
        var filed = KnownRepository.filed(TERRITORY.ID).as("filed");
        var quantity = of(TARGET.ID, day).as("quantity");
        var rows = new LinkedHashMap<Long, Record>();
        database.select(columns())
                .select(TERRITORY.ID, TERRITORY.VALID, quantity, figures, published, filed)
                .select(REPORT_VALUE.fields())
                .from(TARGET)
                .join(TARGET_IN_TIME)
                .on(TARGET_IN_TIME.TARGET_ID.eq(TARGET.ID), DateSpan.on(TARGET_IN_TIME.VALID, day))
                .join(asked)
                .on(asked.PLAN_ID.eq(head.plan()), amongCodes(asked.CODE, targets))
                .and(asked.INDICATOR_ID.eq(TARGET.INDICATOR_ID))
                .and(of(asked.ID, day).eq(of(TARGET.ID, day)))
                .join(REPORT)
                .on(REPORT.ID.eq(head.key()))
                .leftJoin(TERRITORY)
                .on(where)
                .leftJoin(REPORT_VALUE)
                .on(REPORT_VALUE.REPORT_ID.eq(REPORT.ID), serves(REPORT_VALUE))
                .where(TARGET.PLAN_ID.eq(head.plan()))
                .and(OwedRepository.owes(day))
                .and(OwedRepository.keepsTarget(day))
                .orderBy(TARGET.POSITION)
                .forEach(row -> rows.merge(row.get(TARGET.ID), row, under(REPORT_VALUE)));
        return rows.values().stream()
                .filter(row -> targets.contains(row.get(TARGET.CODE)))
                .collect(toMap(row -> row.get(TARGET.CODE), row -> {
                    List<Record> same = rows.values().stream()
                            .filter(each -> each.get(quantity).equals(row.get(quantity)))
                            .filter(each -> Objects.equals(each.get(REPORT_VALUE.ID), row.get(REPORT_VALUE.ID)))
                            .toList();
                    return new Quantity.Owed(
                            quantity(same),
                            row.get(TERRITORY.ID),
                            row.get(TERRITORY.VALID),
                            KnownRepository.known(
                                    row.get(figures),
                                    same.stream()
                                            .filter(each ->
                                                    Objects.equals(each.get(TERRITORY.ID), row.get(TERRITORY.ID)))
                                            .flatMap(each -> Stream.of(each.get(filed), each.get(published)))),
                            stored(row.into(REPORT_VALUE)));
                }));
    }

    /** A row as it is stored; null for none. */
    static FiledValue.@Nullable Stored stored(@Nullable ReportValueRecord row) {
        if (row == null || row.getId() == null) {
            return null;
        }
        var value = new FiledValue(
                row.getTargetId(),
                row.getIndicatorId(),
                row.getClassVi(),
                row.getKind(),
                row.getAmount(),
                row.getWords(),
                row.get(REPORT_VALUE.QUALIFIER),
                row.getAsOf(),
                row.getTerritoryId(),
                row.getSource(),
                row.getNoDataReason(),
                row.getOverrideReason());
        return new FiledValue.Stored(row.getId(), value, row.getRevision(), row.getVersion(), row.getAcceptedAt());
    }
}
