package greenplan.backend.target;

import static greenplan.backend.plan.PublishedClauses.ABOVE;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.indicator.PublishedIndicators;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.PublishedObjectives;
import greenplan.backend.plan.PublishedPlans;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jspecify.annotations.Nullable;

/**
 * What a target is read with where it is asked for, by the fields of the graph's {@code Target} that need it: parts of its own, and what stands
 * around it. What is not asked for is not in the statement.
 */
enum PublishedSurroundings implements Asked.Part {
    ITS_WORDS(
            List.of("quote", "translation", "form"),
            List.of(TARGET_VERSION.QUOTE, TARGET.TRANSLATION, PLAN.TRANSLATOR_VI, PLAN.TRANSLATOR_EN)),
    ITS_PROMISE(
            List.of("form", "baseYear", "start", "status", "observations.use", "daysLeft", "timeLeft"),
            PublishedPromise.COLUMNS),
    ITS_AREA(List.of("observations", "territory", "judgedBy"), PublishedJudgedArea.FIELDS),
    ITS_PROVINCE(List.of("sample"), List.of(PROVINCE.SAMPLE)),
    ITS_PLAN(List.of("plan"), PublishedPlans.COLUMNS),
    ITS_INDICATOR(List.of("indicator"), List.of(INDICATOR.fields())),
    ITS_OBJECTIVE(List.of("objective"), List.of(OBJECTIVE.fields())),
    ITS_CLAUSE(List.of("clause"), PublishedClauses.COLUMNS);

    /** All that a target has of its own; whoever asks by no document gets it whole. */
    static final Set<PublishedSurroundings> WHOLE = EnumSet.of(ITS_WORDS, ITS_PROMISE, ITS_AREA, ITS_PROVINCE);

    private final List<String> fields;
    private final List<Field<?>> columns;

    PublishedSurroundings(List<String> fields, List<Field<?>> columns) {
        this.fields = fields;
        this.columns = columns;
    }

    /** Those that are asked for. */
    static Set<PublishedSurroundings> of(Asked asked) {
        return asked.parts(PublishedSurroundings.class, WHOLE);
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    /** What is read of it. */
    List<Field<?>> columns() {
        return columns;
    }

    /** Targets with their plans and all of these; each table is joined once. */
    static TableOnConditionStep<Record> joined(TableOnConditionStep<Record> targets, Set<PublishedSurroundings> these) {
        var all = targets;
        if (these.contains(ITS_PROVINCE) || these.contains(ITS_PLAN)) {
            all = all.join(PROVINCE).on(PROVINCE.ID.eq(PLAN.PROVINCE_ID));
        }
        if (these.contains(ITS_INDICATOR) || these.contains(ITS_PROMISE)) {
            all = all.join(INDICATOR).on(INDICATOR.ID.eq(TARGET.INDICATOR_ID));
        }
        if (these.contains(ITS_PROMISE) || these.contains(ITS_AREA)) {
            all = PublishedJudgedArea.joinTo(all);
        }
        if (these.contains(ITS_OBJECTIVE)) {
            all = all.leftJoin(OBJECTIVE).on(OBJECTIVE.ID.eq(TARGET.OBJECTIVE_ID));
        }
        if (these.contains(ITS_CLAUSE)) {
            all = all.leftJoin(CLAUSE)
                    .on(CLAUSE.ID.eq(TARGET.CLAUSE_ID))
                    .leftJoin(ABOVE)
                    .on(ABOVE.ID.eq(CLAUSE.PARENT_ID));
        }
        return all;
    }

    /** What the row of a target brought of what stands around it. */
    static Along along(Record row, LocalDate asOf, Set<PublishedSurroundings> these) {
        var children = new HashMap<String, @Nullable Object>();
        for (var each : these) {
            switch (each) {
                case ITS_PLAN -> children.put("plan", PublishedPlans.plan(row, asOf));
                case ITS_INDICATOR -> children.put("indicator", PublishedIndicators.indicator(row));
                case ITS_OBJECTIVE ->
                    children.put(
                            "objective",
                            row.get(OBJECTIVE.ID) == null
                                    ? null
                                    : PublishedObjectives.objective(row, asOf, Along.NONE));
                case ITS_CLAUSE ->
                    children.put("clause", row.get(CLAUSE.ID) == null ? null : PublishedClauses.clause(row, asOf));
                case ITS_WORDS, ITS_PROMISE, ITS_AREA, ITS_PROVINCE -> {
                    // parts of the target itself
                }
            }
        }
        return children.isEmpty() ? Along.NONE : new Along(children);
    }
}
