package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.plan.PublishedClauses.ABOVE;
import static greenplan.backend.plan.PublishedClauses.clause;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Along;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Objectives of plans as everybody may read them. */
@Component
public class PublishedObjectives {

    private final Statements statements;

    PublishedObjectives(Statements statements) {
        this.statements = statements;
    }

    /** Objectives by the keys of their rows. */
    public Map<Long, Objective> byKeys(Set<Long> keys, LocalDate asOf) {
        return statements
                .of(() -> selectFrom(OBJECTIVE).where(among(OBJECTIVE.ID)))
                .with(keys(keys))
                .fetchMap(OBJECTIVE.ID, row -> objective(row, asOf, Along.NONE));
    }

    /** Objectives of plans with their clauses, in the order of the text. */
    Map<Long, List<Objective>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> select(OBJECTIVE.fields())
                        .select(PublishedClauses.COLUMNS)
                        .from(OBJECTIVE)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(OBJECTIVE.CLAUSE_ID))
                        .join(PLAN)
                        .on(PLAN.ID.eq(OBJECTIVE.PLAN_ID))
                        .leftJoin(ABOVE)
                        .on(ABOVE.ID.eq(CLAUSE.PARENT_ID))
                        .where(among(OBJECTIVE.PLAN_ID, PLAN.ID))
                        .orderBy(OBJECTIVE.PLAN_ID, OBJECTIVE.POSITION, OBJECTIVE.ID))
                .with(keys(plans))
                .fetchGroups(
                        OBJECTIVE.PLAN_ID, row -> objective(row, asOf, new Along(Map.of("clause", clause(row, asOf)))));
    }

    /** Reads all of {@link greenplan.db.published.Tables#OBJECTIVE}. */
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
