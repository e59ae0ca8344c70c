package greenplan.backend.report;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TARGET_IN_TIME;
import static greenplan.db.base.Tables.TERRITORY;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.Row;
import greenplan.backend.file.FileRepository;
import greenplan.backend.file.StoredFile;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.ReportValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The rows of values in reports: one for each quantity that an agency owes on a day ({@link OwedRepository}), with what it filed. The statement
 * gives one row a target; those that one number serves become one here.
 */
@Repository
class ValueRowRepository {

    /** What was filed. */
    private static final ReportValue VALUE = REPORT_VALUE.as("filed_value");

    private static final Field<Long> JUDGED_ON = coalesce(TARGET_IN_TIME.TERRITORY_ID, PLAN.TERRITORY_ID);
    private static final Field<Long> AREA = coalesce(VALUE.TERRITORY_ID, JUDGED_ON);
    private static final Field<List<Known.Said>> OPEN =
            KnownRepository.open(VALUE).as("open");
    private static final Field<List<Known.Figure>> FIGURES =
            KnownRepository.figures(AREA, VALUE.OBSERVATION_ID).as("figures");
    private static final Field<List<Known.Related>> PUBLISHED =
            KnownRepository.published(VALUE.TERRITORY_ID).as("published");
    private static final Field<List<Known.Related>> FILED =
            KnownRepository.filed(VALUE.TERRITORY_ID).as("filed");
    private static final Field<List<StoredFile>> FILES =
            FileRepository.of(VALUE).as("files");

    private final DSLContext database;

    ValueRowRepository(DSLContext database) {
        this.database = database;
    }

    /** Rows by report, in the order of the plan. */
    Map<Long, List<ValueRow>> values(Collection<Long> reports, Collection<Long> several, LocalDate day) {
        Condition keeps = OwedRepository.keepsTarget(several, val(day));
        return values(among(REPORT.ID, reports).and(isAbout(keeps, val(day))), day);
    }

    /** The rows of the quantities under which these targets were filed; what is not filed is left out. */
    List<ValueRow> values(long report, Collection<Long> targets, LocalDate day) {
        Condition filed = REPORT.ID
                .eq(report)
                .and(VALUE.ID.in(select(REPORT_VALUE.ID)
                        .from(REPORT_VALUE)
                        .where(REPORT_VALUE.REPORT_ID.eq(report), among(REPORT_VALUE.TARGET_ID, targets))));
        return values(filed.and(isAbout(val(day))), day).getOrDefault(report, List.of());
    }

    private Map<Long, List<ValueRow>> values(Condition which, LocalDate day) {
        return read(database.fetch(statement(which, val(day))).map(Row::of), day);
    }

    /** The row is about the target: it was filed under it, or the report owes it. */
    private static Condition isAbout(Condition keeps, Field<LocalDate> day) {
        return VALUE.TARGET_ID
                .eq(TARGET.ID)
                .isTrue()
                .or(OwedRepository.owes(day).and(keeps));
    }

    private static Condition isAbout(Field<LocalDate> day) {
        return QuantityRepository.served(VALUE, isAbout(OwedRepository.keepsTarget(day), day));
    }

    private static Select<?> statement(Condition which, Field<LocalDate> day) {
        return select(VALUE.fields())
                .select(QuantityRepository.columns())
                .select(REPORT.ID, CYCLE.ID, CYCLE.YEAR, CYCLE.DATA_CUTOFF, JUDGED_ON, TERRITORY.CODE, TERRITORY.VALID)
                .select(OPEN, FIGURES, PUBLISHED, FILED, FILES)
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
                .leftJoin(VALUE)
                .on(VALUE.REPORT_ID.eq(REPORT.ID))
                .and(QuantityRepository.serves(VALUE))
                .leftJoin(TERRITORY)
                .on(TERRITORY.ID.eq(AREA))
                .where(which)
                .orderBy(REPORT.ID, TARGET.POSITION, VALUE.ID);
    }

    private static Map<Long, List<ValueRow>> read(List<Row> answer, LocalDate day) {
        var rows = new LinkedHashMap<List<Long>, Row>();
        answer.forEach(row ->
                rows.merge(List.of(row.get(REPORT.ID), row.get(TARGET.ID)), row, QuantityRepository.under(VALUE)));
        return rows.values().stream()
                .collect(groupingBy(
                        row -> row.get(REPORT.ID),
                        LinkedHashMap::new,
                        collectingAndThen(toList(), targets -> byQuantity(targets, day))));
    }

    /** Targets that one number serves become one row, in the place of the first. */
    private static List<ValueRow> byQuantity(List<Row> targets, LocalDate day) {
        var quantities = new LinkedHashMap<List<?>, List<Row>>();
        targets.forEach(row -> quantities
                .computeIfAbsent(quantity(row), key -> new ArrayList<>())
                .add(row));
        return quantities.values().stream().map(same -> value(same, day)).toList();
    }

    private static List<?> quantity(Row row) {
        if (row.get(VALUE.ID) != null) {
            return List.of(row.get(VALUE.ID));
        }
        return QuantityRepository.key(row);
    }

    private static ValueRow value(List<Row> targets, LocalDate day) {
        Row row = targets.getFirst();
        Quantity quantity = QuantityRepository.quantity(targets);
        Known known = KnownRepository.known(
                row.get(FIGURES), targets.stream().flatMap(each -> Stream.of(each.get(FILED), each.get(PUBLISHED))));
        Integer version = row.get(VALUE.VERSION);
        Integer revision = row.get(VALUE.REVISION);
        boolean named = row.get(VALUE.TERRITORY_ID) != null;
        return new ValueRow(
                row.get(REPORT.ID),
                row.get(CYCLE.ID),
                row.get(CYCLE.YEAR),
                quantity,
                known,
                version == null ? 0 : version,
                row.get(VALUE.KIND),
                row.get(VALUE.AMOUNT),
                row.get(VALUE.QUALIFIER),
                row.get(VALUE.WORDS),
                row.get(VALUE.AS_OF),
                named ? row.get(TERRITORY.CODE) : null,
                named ? null : usualTerritory(row, day),
                named
                        && targets.stream()
                                .noneMatch(each -> row.get(VALUE.TERRITORY_ID).equals(each.get(JUDGED_ON))),
                row.get(VALUE.SOURCE),
                row.get(VALUE.NO_DATA_REASON),
                row.get(VALUE.OVERRIDE_REASON),
                row.get(VALUE.CORRECTION_REASON),
                revision == null ? 1 : revision,
                row.get(VALUE.ACCEPTED_AT),
                row.get(OPEN).stream().findFirst().orElse(null),
                row.get(FILES),
                row.get(VALUE.ID));
    }

    /** The area of a value that names none, while it was the province on the day that such a value describes. */
    private static @Nullable String usualTerritory(Row row, LocalDate day) {
        LocalDate usual = ReportHeader.usualAsOf(row.get(CYCLE.DATA_CUTOFF), row.get(CYCLE.YEAR), day);
        return row.get(TERRITORY.VALID).contains(usual) ? row.get(TERRITORY.CODE) : null;
    }
}
