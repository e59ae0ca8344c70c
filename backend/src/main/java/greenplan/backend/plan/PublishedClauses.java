package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.halves;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.withRecursive;

import greenplan.backend.database.Given;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ClauseRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectFromStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The outlines of plans as everybody may read them. */
@Component
public class PublishedClauses {

    /** The clause above one, where there is one. */
    public static final greenplan.db.published.tables.Clause ABOVE = CLAUSE.as("above");

    /** All that {@link #clause} can read: the clause, its plan, and what stands above it. */
    public static final List<Field<?>> COLUMNS = Stream.of(
                    List.<Field<?>>of(CLAUSE.PLAN_ID), own(CLAUSE), words(CLAUSE), List.<Field<?>>of(ABOVE.PATH))
            .flatMap(List::stream)
            .toList();

    private static final Given<String> PATH = new Given<>("path", SQLDataType.VARCHAR);

    private final DSLContext db;
    private final Statements statements;

    PublishedClauses(@Qualifier("published") DSLContext db, Statements statements) {
        this.db = db;
        this.statements = statements;
    }

    /** Clauses by the keys of their rows. */
    public Map<Long, Clause> byKeys(Set<Long> keys, LocalDate asOf) {
        return statements
                .of(() -> clauses(select(COLUMNS)).where(among(CLAUSE.ID)))
                .with(keys(keys))
                .fetchMap(CLAUSE.ID, row -> clause(row, asOf));
    }

    /** The clause with a code of its plan and a path, {@code plan/path}. */
    Optional<Clause> byCode(String code, LocalDate asOf) {
        return clauses(db.select(COLUMNS))
                .where(halves(PLAN.CODE, CLAUSE.PATH, code))
                .fetchOptional(row -> clause(Row.of(row), asOf));
    }

    /** The whole text of plans, in order. */
    Map<Long, List<Clause>> ofPlans(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> inOrder(among(CLAUSE.PLAN_ID, PLAN.ID)))
                .with(keys(plans))
                .fetchGroups(CLAUSE.PLAN_ID, row -> clause(row, asOf));
    }

    /** One clause of each plan and all that stands under it, in order; nothing for a plan that has no such clause. */
    Map<Long, List<Clause>> under(String path, Set<Long> plans, LocalDate asOf, Asked asked) {
        return statements
                // As an array, of which PostgreSQL expects ten: of a recursion it expects thousands, and reads whole
                // tables for them. That they are of the same plan is said once more, so that it is looked up once.
                .of(
                        asked.has("parent"),
                        above -> inOrder(
                                CLAUSE.ID.eq(any(array(partsUnder(PATH)))).and(among(CLAUSE.PLAN_ID, PLAN.ID)), above))
                .with(keys(plans), PATH.is(path))
                .fetchGroups(CLAUSE.PLAN_ID, row -> clause(row, asOf));
    }

    private static Select<Record1<Long>> partsUnder(Field<String> path) {
        var part = name("part").fields("id");
        var child = CLAUSE.as("child");
        var top = CLAUSE.as("top");
        var parts = part.as(select(top.ID)
                .from(top)
                .where(among(top.PLAN_ID).and(top.PATH.eq(path)))
                .unionAll(select(child.ID)
                        .from(child)
                        .join(name("part"))
                        .on(child.PARENT_ID.eq(org.jooq.impl.DSL.field(name("part", "id"), Long.class)))));
        return withRecursive(parts).select(parts.field("id", Long.class)).from(parts);
    }

    /** Clauses that order reports. */
    Map<Long, List<Clause>> reporting(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> inOrder(among(CLAUSE.PLAN_ID, PLAN.ID).and(CLAUSE.IS_REPORTING)))
                .with(keys(plans))
                .fetchGroups(CLAUSE.PLAN_ID, row -> clause(row, asOf));
    }

    /** Clauses that say where the money comes from. */
    Map<Long, List<Clause>> funding(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> inOrder(among(CLAUSE.PLAN_ID, PLAN.ID).and(CLAUSE.IS_FUNDING)))
                .with(keys(plans))
                .fetchGroups(CLAUSE.PLAN_ID, row -> clause(row, asOf));
    }

    /** Parts that the published copies of plans lack. */
    Map<Long, List<Clause>> missing(Set<Long> plans, LocalDate asOf) {
        return statements
                .of(() -> inOrder(among(CLAUSE.PLAN_ID, PLAN.ID).and(CLAUSE.ROLE.eq(inline(ClauseRole.MISSING)))))
                .with(keys(plans))
                .fetchGroups(CLAUSE.PLAN_ID, row -> clause(row, asOf));
    }

    private static Select<Record> inOrder(Condition which) {
        return inOrder(which, true);
    }

    /** @param above with what they stand under */
    private static Select<Record> inOrder(Condition which, boolean above) {
        var all = above
                ? clauses(select(COLUMNS), among(ABOVE.PLAN_ID))
                : select(CLAUSE.PLAN_ID)
                        .select(own(CLAUSE))
                        .select(words(CLAUSE))
                        .from(CLAUSE)
                        .join(PLAN)
                        .on(PLAN.ID.eq(CLAUSE.PLAN_ID));
        return all.where(which).orderBy(CLAUSE.PLAN_ID, CLAUSE.POSITION);
    }

    private static SelectOnConditionStep<Record> clauses(SelectFromStep<Record> columns) {
        return clauses(columns, noCondition());
    }

    /** @param above where the clauses above stand, when that is known, so that they need not be looked up one by one */
    private static SelectOnConditionStep<Record> clauses(SelectFromStep<Record> columns, Condition above) {
        return columns.from(CLAUSE)
                .join(PLAN)
                .on(PLAN.ID.eq(CLAUSE.PLAN_ID))
                .leftJoin(ABOVE)
                .on(ABOVE.ID.eq(CLAUSE.PARENT_ID), above);
    }

    /** What {@link #clause} always reads of a clause by any name in its statement. */
    public static List<Field<?>> own(greenplan.db.published.tables.Clause it) {
        return List.of(it.ID, it.PATH, it.LABEL_VI, it.LABEL_EN, it.ROLE, PLAN.CODE);
    }

    /** What it says, which {@link #clause} reads where it is asked for; the path of the clause above is read alike. */
    public static List<Field<?>> words(greenplan.db.published.tables.Clause it) {
        return List.of(it.TEXT, it.TRANSLATION, PLAN.TRANSLATOR_VI, PLAN.TRANSLATOR_EN);
    }

    /** Reads {@link #COLUMNS}. */
    public static Clause clause(Row row, LocalDate asOf) {
        return clause(row, CLAUSE, ABOVE, asOf);
    }

    /** Reads {@link #own}, and what else the row has of it. */
    public static Clause clause(
            Row row,
            greenplan.db.published.tables.Clause it,
            greenplan.db.published.tables.Clause above,
            LocalDate asOf) {
        return new Clause(
                row.get(it.ID),
                row.get(PLAN.CODE),
                row.get(it.PATH),
                Text.of(row.get(it.LABEL_VI), row.get(it.LABEL_EN)),
                row.get(it.ROLE),
                row.has(it.TEXT) ? says(row, it) : null,
                row.has(above.PATH) ? new Clause.Above(row.get(above.PATH)) : null,
                asOf);
    }

    private static Clause.Words says(Row row, greenplan.db.published.tables.Clause it) {
        return new Clause.Words(
                row.get(it.TEXT),
                Translation.of(
                        row.get(it.TRANSLATION), Text.of(row.get(PLAN.TRANSLATOR_VI), row.get(PLAN.TRANSLATOR_EN))));
    }
}
