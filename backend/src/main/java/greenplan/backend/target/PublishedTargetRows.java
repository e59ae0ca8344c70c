package greenplan.backend.target;

import static greenplan.backend.target.PublishedSurroundings.ITS_AREA;
import static greenplan.backend.target.PublishedSurroundings.ITS_PROMISE;
import static greenplan.backend.target.PublishedSurroundings.ITS_PROVINCE;
import static greenplan.backend.target.PublishedSurroundings.ITS_TITLE;
import static greenplan.backend.target.PublishedSurroundings.ITS_WORDS;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;

import greenplan.backend.database.Apart;
import greenplan.backend.database.Row;
import greenplan.backend.graph.Text;
import greenplan.backend.plan.Translation;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableOnConditionStep;
import org.jspecify.annotations.Nullable;

/** How a row becomes a target. */
final class PublishedTargetRows {

    /** What {@link #target} always reads, from {@link #tables}. */
    private static final List<Field<?>> OWN = List.of(
            TARGET.ID,
            TARGET.PLAN_ID,
            TARGET.CLAUSE_ID,
            TARGET.OBJECTIVE_ID,
            TARGET.INDICATOR_ID,
            TARGET.CODE,
            TARGET.AMENDMENT_ID,
            TARGET_VERSION.PART_OF_ID,
            TARGET_VERSION.COMPARATOR,
            TARGET_VERSION.LOWER,
            TARGET_VERSION.UPPER,
            TARGET_VERSION.UNIT,
            TARGET_VERSION.DUE_YEAR,
            TARGET_VERSION.ASPIRATIONAL,
            TARGET_VERSION.AMENDMENT_ID,
            TARGET_VERSION.REPEALED,
            PLAN.CODE);

    private PublishedTargetRows() {}

    /** What {@link #target} reads from {@link #tables}, each once. */
    static Set<Field<?>> columns(Set<PublishedSurroundings> with) {
        var columns = new LinkedHashSet<>(OWN);
        with.forEach(each -> columns.addAll(each.columns()));
        return columns;
    }

    /** A target as it reads on a day, with its plan and what else is wanted of it and of what stands around it. */
    static Table<?> tables(Field<LocalDate> day, Set<PublishedSurroundings> with) {
        return Apart.beside(
                PublishedSurroundings.joined(inForce(day).join(PLAN).on(PLAN.ID.eq(TARGET.PLAN_ID)), with),
                columns(with));
    }

    /** Targets with the version of a day alone. */
    static TableOnConditionStep<Record> inForce(Field<LocalDate> day) {
        return TARGET.join(TARGET_VERSION)
                .on(TARGET_VERSION.TARGET_ID.eq(TARGET.ID))
                .and(DateSpan.on(TARGET_VERSION.VALID, day));
    }

    /** @param today on which it is judged, where its verdict is wanted */
    static Target target(Row row, LocalDate asOf, Set<PublishedSurroundings> with, LocalDate today) {
        var promise = with.contains(ITS_PROMISE) ? PublishedPromise.of(row) : null;
        return new Target(
                row.get(TARGET.ID),
                row.get(TARGET.PLAN_ID),
                row.get(TARGET.CLAUSE_ID),
                row.get(TARGET.OBJECTIVE_ID),
                row.get(TARGET.INDICATOR_ID),
                row.get(TARGET_VERSION.PART_OF_ID),
                row.get(PLAN.CODE),
                row.get(TARGET.CODE),
                with.contains(ITS_TITLE)
                        ? new Text(row.get(TARGET_VERSION.TITLE_VI), row.get(TARGET_VERSION.TITLE_EN))
                        : null,
                with.contains(ITS_WORDS) ? new Target.Words(row.get(TARGET_VERSION.QUOTE), translation(row)) : null,
                with.contains(ITS_AREA) ? PublishedJudgedArea.of(row) : null,
                promise,
                promise == null || promise.start() != null ? null : row.get(TARGET_VERSION.BASE_YEAR),
                PublishedPromise.comparator(row),
                row.get(TARGET_VERSION.LOWER),
                row.get(TARGET_VERSION.UPPER),
                row.get(TARGET_VERSION.UNIT),
                row.get(TARGET_VERSION.DUE_YEAR),
                row.get(TARGET_VERSION.ASPIRATIONAL),
                with.contains(ITS_PROVINCE) ? row.get(PROVINCE.SAMPLE) : null,
                row.get(TARGET_VERSION.AMENDMENT_ID),
                row.get(TARGET.AMENDMENT_ID),
                row.get(TARGET_VERSION.REPEALED),
                asOf,
                PublishedSurroundings.along(row, asOf, with, promise, today));
    }

    /** Of the printed words; those of an act are others. */
    private static @Nullable Translation translation(Row row) {
        return row.get(TARGET_VERSION.AMENDMENT_ID) != null
                ? null
                : Translation.of(
                        row.get(TARGET.TRANSLATION), Text.of(row.get(PLAN.TRANSLATOR_VI), row.get(PLAN.TRANSLATOR_EN)));
    }
}
