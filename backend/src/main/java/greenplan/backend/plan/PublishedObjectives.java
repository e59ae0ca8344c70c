package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.plan.PublishedClauses.ABOVE;
import static greenplan.backend.plan.PublishedClauses.clause;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Objectives of plans as everybody may read them. */
@Component
public class PublishedObjectives {

    /** What {@link #objective} reads. */
    public static final List<Field<?>> OWN = List.of(
            OBJECTIVE.ID, OBJECTIVE.CLAUSE_ID, OBJECTIVE.CODE, OBJECTIVE.KIND, OBJECTIVE.TITLE_VI, OBJECTIVE.TITLE_EN);

    private final Statements statements;

    PublishedObjectives(Statements statements) {
        this.statements = statements;
    }

    /** Objectives by the keys of their rows. */
    public Map<Long, Objective> byKeys(Set<Long> keys, LocalDate asOf) {
        return statements
                .of(() -> select(OWN).from(OBJECTIVE).where(among(OBJECTIVE.ID)))
                .with(keys(keys))
                .fetchMap(OBJECTIVE.ID, row -> objective(row, asOf, Along.NONE));
    }

    /** What objectives are read with where it is asked for. */
    private enum With implements Asked.Part {
        CLAUSE_ITSELF(List.of("clause"), PublishedClauses.own(CLAUSE)),
        CLAUSE_WORDS(List.of("clause.text", "clause.translation"), PublishedClauses.words(CLAUSE)),
        CLAUSE_ABOVE(List.of("clause.parent"), List.of(ABOVE.PATH));

        private final List<String> fields;
        private final List<Field<?>> columns;

        With(List<String> fields, List<Field<?>> columns) {
            this.fields = fields;
            this.columns = columns;
        }

        @Override
        public List<String> fields() {
            return fields;
        }
    }

    /** Objectives of plans, in the order of the text, with their clauses where they are asked for. */
    Map<Long, List<Objective>> ofPlans(Set<Long> plans, LocalDate asOf, Asked asked) {
        var with = asked.parts(With.class, EnumSet.noneOf(With.class));
        return statements
                .of(with, PublishedObjectives::ofPlans)
                .with(keys(plans))
                .fetchGroups(
                        OBJECTIVE.PLAN_ID,
                        OBJECTIVE.POSITION,
                        OBJECTIVE.ID,
                        row -> objective(
                                row,
                                asOf,
                                with.isEmpty() ? Along.NONE : new Along(Map.of("clause", clause(row, asOf)))));
    }

    private static Select<Record> ofPlans(Set<With> with) {
        var columns = new LinkedHashSet<>(OWN);
        columns.addAll(List.of(OBJECTIVE.PLAN_ID, OBJECTIVE.POSITION));
        with.forEach(part -> columns.addAll(part.columns));
        Table<?> tables = OBJECTIVE;
        if (!with.isEmpty()) {
            tables = tables.join(CLAUSE).on(CLAUSE.ID.eq(OBJECTIVE.CLAUSE_ID));
            tables = tables.join(PLAN).on(PLAN.ID.eq(OBJECTIVE.PLAN_ID), among(PLAN.ID));
        }
        if (with.contains(With.CLAUSE_ABOVE)) {
            tables = tables.leftJoin(ABOVE).on(ABOVE.ID.eq(CLAUSE.PARENT_ID));
        }
        return select(columns).from(tables).where(among(OBJECTIVE.PLAN_ID));
    }

    /** Reads {@link #OWN}. */
    public static Objective objective(Row row, LocalDate asOf, Along along) {
        return new Objective(
                row.get(OBJECTIVE.ID),
                row.get(OBJECTIVE.CLAUSE_ID),
                row.get(OBJECTIVE.CODE),
                row.get(OBJECTIVE.KIND),
                new Text(row.get(OBJECTIVE.TITLE_VI), row.get(OBJECTIVE.TITLE_EN)),
                asOf,
                along);
    }
}
