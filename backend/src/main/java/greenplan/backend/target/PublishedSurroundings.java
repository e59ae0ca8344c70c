package greenplan.backend.target;

import static greenplan.backend.plan.PublishedClauses.ABOVE;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.INDICATOR;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static java.util.Objects.requireNonNull;

import greenplan.backend.database.Row;
import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.indicator.Clue;
import greenplan.backend.indicator.ClueReader;
import greenplan.backend.indicator.PublishedIndicators;
import greenplan.backend.method.Promise;
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
    ITS_TITLE(List.of("title"), List.of(TARGET_VERSION.TITLE_VI, TARGET_VERSION.TITLE_EN)),
    ITS_WORDS(
            List.of("quote", "translation", "form"),
            List.of(TARGET_VERSION.QUOTE, TARGET.TRANSLATION, PLAN.TRANSLATOR_VI, PLAN.TRANSLATOR_EN)),
    ITS_PROMISE(
            List.of("form", "baseYear", "start", "status", "observations.use", "daysLeft", "timeLeft"),
            PublishedPromise.COLUMNS),
    ITS_AREA(List.of("territory", "judgedBy"), PublishedJudgedArea.FIELDS) {

        /** Values and verdicts that are fetched by themselves are compared with it. */
        @Override
        public boolean isAsked(Asked asked) {
            return super.isAsked(asked)
                    || asked.has("observations") && !ITS_VALUES.isAsked(asked)
                    || asked.has("status") && !ITS_STATUS.isAsked(asked);
        }
    },
    ITS_VALUES(List.of("observations"), List.of(PublishedEvidence.CLUES, PublishedJudgedArea.KEY)) {

        /** As far as they are kept ready; else they are fetched, all of them. */
        @Override
        public boolean isAsked(Asked asked) {
            return asked.isAskedFor("observations", Clue.Told.FIELDS);
        }
    },
    ITS_STATUS(List.of("status"), List.of(PublishedEvidence.CLUES, PublishedJudgedArea.KEY)) {

        /** Where the values are fetched, the verdict is told from these. */
        @Override
        public boolean isAsked(Asked asked) {
            return super.isAsked(asked)
                    && !asked.in("status").has("indicative")
                    && (!asked.has("observations") || ITS_VALUES.isAsked(asked));
        }
    },
    ITS_PROVINCE(List.of("sample"), List.of(PROVINCE.SAMPLE)),
    ITS_PLAN(List.of("plan"), PublishedPlans.OWN),
    PLAN_PROVINCE(List.of("plan.province", "plan.sample"), PublishedPlans.ITS_PROVINCE),
    PLAN_TITLE(List.of("plan.title"), PublishedPlans.TITLE),
    PLAN_ACT(List.of("plan.act"), PublishedPlans.ACT),
    ITS_INDICATOR(List.of("indicator"), PublishedIndicators.OWN),
    INDICATOR_NAME(List.of("indicator.name"), PublishedIndicators.NAME),
    INDICATOR_DEFINITION(List.of("indicator.definition"), PublishedIndicators.DEFINITION),
    ITS_OBJECTIVE(List.of("objective"), PublishedObjectives.OWN),
    ITS_CLAUSE(List.of("clause"), PublishedClauses.own(CLAUSE)),
    CLAUSE_WORDS(List.of("clause.text", "clause.translation"), PublishedClauses.words(CLAUSE)),
    CLAUSE_ABOVE(List.of("clause.parent"), List.of(ABOVE.PATH));

    /** All that a target has of its own; whoever asks by no document gets it whole. */
    static final Set<PublishedSurroundings> WHOLE =
            EnumSet.of(ITS_TITLE, ITS_WORDS, ITS_PROMISE, ITS_AREA, ITS_PROVINCE);

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
        if (these.contains(ITS_PROVINCE) || these.contains(PLAN_PROVINCE)) {
            all = all.join(PROVINCE).on(PROVINCE.ID.eq(PLAN.PROVINCE_ID));
        }
        if (these.contains(ITS_INDICATOR) || these.contains(ITS_PROMISE)) {
            all = all.join(INDICATOR).on(INDICATOR.ID.eq(TARGET.INDICATOR_ID));
        }
        if (these.contains(ITS_AREA)) {
            all = PublishedJudgedArea.joinTo(all);
        }
        if (these.contains(ITS_OBJECTIVE)) {
            all = all.leftJoin(OBJECTIVE).on(OBJECTIVE.ID.eq(TARGET.OBJECTIVE_ID));
        }
        if (these.contains(ITS_CLAUSE)) {
            all = all.leftJoin(CLAUSE).on(CLAUSE.ID.eq(TARGET.CLAUSE_ID));
        }
        if (these.contains(CLAUSE_ABOVE)) {
            all = all.leftJoin(ABOVE).on(ABOVE.ID.eq(CLAUSE.PARENT_ID));
        }
        return all;
    }

    /**
     * What the row of a target brought of what stands around it.
     *
     * @param promise of the target, where that was read
     * @param today on which it is judged
     */
    static Along along(
            Row row, LocalDate asOf, Set<PublishedSurroundings> these, @Nullable Promise promise, LocalDate today) {
        var children = new HashMap<String, @Nullable Object>();
        var clues = these.contains(ITS_STATUS) || these.contains(ITS_VALUES)
                ? ClueReader.all(row.get(PublishedEvidence.CLUES))
                : List.<Clue>of();
        for (var each : these) {
            switch (each) {
                case ITS_STATUS ->
                    children.put(
                            "status",
                            Judging.alone(requireNonNull(promise), row.get(PublishedJudgedArea.KEY), clues, today));
                case ITS_VALUES -> children.put("observations", Clue.told(clues, row.get(PublishedJudgedArea.KEY)));
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
                default -> {
                    // a part of the target itself, or of one of these
                }
            }
        }
        return children.isEmpty() ? Along.NONE : new Along(children);
    }
}
