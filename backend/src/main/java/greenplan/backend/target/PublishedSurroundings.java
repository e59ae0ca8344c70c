package greenplan.backend.target;

import static greenplan.backend.plan.PublishedClauses.ABOVE;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.TARGET;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.indicator.PublishedIndicators;
import greenplan.backend.plan.PublishedClauses;
import greenplan.backend.plan.PublishedObjectives;
import greenplan.backend.plan.PublishedPlans;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jspecify.annotations.Nullable;

/** What stands around a target and comes in its statement where it is asked for: fields of the graph's {@code Target}. */
enum PublishedSurroundings {
    ITS_PLAN("plan", PublishedPlans.COLUMNS),
    ITS_INDICATOR("indicator", List.of(INDICATOR.fields())),
    ITS_OBJECTIVE("objective", List.of(OBJECTIVE.fields())),
    ITS_CLAUSE("clause", PublishedClauses.COLUMNS);

    private final String field;
    private final List<Field<?>> columns;

    PublishedSurroundings(String field, List<Field<?>> columns) {
        this.field = field;
        this.columns = columns;
    }

    /** Those that are asked for. */
    static Set<PublishedSurroundings> of(Asked asked) {
        return Arrays.stream(values()).filter(each -> asked.has(each.field)).collect(Collectors.toUnmodifiableSet());
    }

    /** What is read of it. */
    List<Field<?>> columns() {
        return columns;
    }

    /** Targets with it; plan and indicator are there already. */
    TableOnConditionStep<Record> joinTo(TableOnConditionStep<Record> targets) {
        return switch (this) {
            case ITS_PLAN, ITS_INDICATOR -> targets;
            case ITS_OBJECTIVE -> targets.leftJoin(OBJECTIVE).on(OBJECTIVE.ID.eq(TARGET.OBJECTIVE_ID));
            case ITS_CLAUSE ->
                targets.leftJoin(CLAUSE)
                        .on(CLAUSE.ID.eq(TARGET.CLAUSE_ID))
                        .leftJoin(ABOVE)
                        .on(ABOVE.ID.eq(CLAUSE.PARENT_ID));
        };
    }

    private @Nullable Object child(Record row, LocalDate asOf) {
        return switch (this) {
            case ITS_PLAN -> PublishedPlans.plan(row, asOf);
            case ITS_INDICATOR -> PublishedIndicators.indicator(row);
            case ITS_OBJECTIVE ->
                row.get(OBJECTIVE.ID) == null ? null : PublishedObjectives.objective(row, asOf, Along.NONE);
            case ITS_CLAUSE -> row.get(CLAUSE.ID) == null ? null : PublishedClauses.clause(row, asOf);
        };
    }

    /** What the row of a target brought of these. */
    static Along along(Record row, LocalDate asOf, Set<PublishedSurroundings> around) {
        if (around.isEmpty()) {
            return Along.NONE;
        }
        var children = new HashMap<String, @Nullable Object>();
        around.forEach(each -> children.put(each.field, each.child(row, asOf)));
        return new Along(children);
    }
}
