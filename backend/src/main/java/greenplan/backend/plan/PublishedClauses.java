package greenplan.backend.plan;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.halves;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.withRecursive;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The outlines of plans as everybody may read them. */
@Component
public class PublishedClauses {

    private static final greenplan.db.published.tables.Clause ABOVE = CLAUSE.as("above");

    private final DSLContext db;

    PublishedClauses(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** Clauses by the keys of their rows. */
    public Map<Long, Clause> byKeys(Set<Long> keys, LocalDate asOf) {
        return clauses().where(among(CLAUSE.ID, keys)).fetchMap(CLAUSE.ID, row -> clause(row, asOf));
    }

    /** The clause with a code of its plan and a path, {@code plan/path}. */
    Optional<Clause> byCode(String code, LocalDate asOf) {
        return clauses().where(halves(PLAN.CODE, CLAUSE.PATH, code)).fetchOptional(row -> clause(row, asOf));
    }

    /** The whole text of plans, in order. */
    Map<Long, List<Clause>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return inOrder(among(CLAUSE.PLAN_ID, plans), asOf);
    }

    /** One clause of each plan and all that stands under it, in order; nothing for a plan that has no such clause. */
    Map<Long, List<Clause>> under(String path, Set<Long> plans, LocalDate asOf) {
        var part = name("part").fields("id");
        var child = CLAUSE.as("child");
        var top = CLAUSE.as("top");
        var parts = part.as(select(top.ID)
                .from(top)
                .where(among(top.PLAN_ID, plans).and(top.PATH.eq(path)))
                .unionAll(select(child.ID)
                        .from(child)
                        .join(name("part"))
                        .on(child.PARENT_ID.eq(org.jooq.impl.DSL.field(name("part", "id"), Long.class)))));
        return inOrder(
                CLAUSE.ID.in(withRecursive(parts)
                        .select(parts.field("id", Long.class))
                        .from(parts)),
                asOf);
    }

    /** Clauses that order reports. */
    Map<Long, List<Clause>> reporting(Set<Long> plans, LocalDate asOf) {
        return inOrder(among(CLAUSE.PLAN_ID, plans).and(CLAUSE.IS_REPORTING), asOf);
    }

    /** Clauses that say where the money comes from. */
    Map<Long, List<Clause>> funding(Set<Long> plans, LocalDate asOf) {
        return inOrder(among(CLAUSE.PLAN_ID, plans).and(CLAUSE.IS_FUNDING), asOf);
    }

    private Map<Long, List<Clause>> inOrder(Condition which, LocalDate asOf) {
        return clauses()
                .where(which)
                .orderBy(CLAUSE.PLAN_ID, CLAUSE.POSITION)
                .fetchGroups(CLAUSE.PLAN_ID, row -> clause(row, asOf));
    }

    private SelectOnConditionStep<Record> clauses() {
        return db.select(CLAUSE.fields())
                .select(PLAN.CODE, ABOVE.PATH)
                .from(CLAUSE)
                .join(PLAN)
                .on(PLAN.ID.eq(CLAUSE.PLAN_ID))
                .leftJoin(ABOVE)
                .on(ABOVE.ID.eq(CLAUSE.PARENT_ID));
    }

    private static Clause clause(Record row, LocalDate asOf) {
        return new Clause(
                row.get(CLAUSE.ID),
                row.get(PLAN.CODE),
                row.get(CLAUSE.PATH),
                Text.of(row.get(CLAUSE.LABEL_VI), row.get(CLAUSE.LABEL_EN)),
                row.get(CLAUSE.ROLE),
                row.get(CLAUSE.TEXT),
                row.get(ABOVE.PATH),
                asOf);
    }
}
