package greenplan.backend.plan;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Row;
import greenplan.backend.database.Siblings;
import greenplan.backend.database.Statements;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ClauseRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Actions and measures as everybody may read them: the clauses of those roles, in the order of the text. */
@Component
class PublishedSteps {

    /** What an action or a measure is read from. */
    private static final List<Field<?>> COLUMNS =
            List.of(CLAUSE.ID, CLAUSE.PARENT_ID, CLAUSE.PATH, CLAUSE.TEXT, CLAUSE.TRANSLATION);

    private final Statements statements;

    PublishedSteps(Statements statements) {
        this.statements = statements;
    }

    Map<Long, Connection<Action>> actions(Set<Long> plans, PublishedStepFilter filter, Page page, LocalDate asOf) {
        return pages(ClauseRole.ACTION, plans, filter, page, row -> step(row, null, asOf, Action::new));
    }

    Map<Long, Connection<Measure>> measures(Set<Long> plans, PublishedStepFilter filter, Page page, LocalDate asOf) {
        return pages(ClauseRole.MEASURE, plans, filter, page, row -> step(row, null, asOf, Measure::new));
    }

    /** Actions that are these clauses or stand right under them. */
    Map<Long, List<Action>> atClauses(Set<Long> clauses, LocalDate asOf) {
        var actions = new HashMap<Long, List<Action>>();
        statements
                .of(() -> select(COLUMNS)
                        .select(PLAN.TRANSLATOR_VI, PLAN.TRANSLATOR_EN)
                        .from(CLAUSE)
                        .join(PLAN)
                        .on(PLAN.ID.eq(CLAUSE.PLAN_ID))
                        .where(CLAUSE.ROLE.eq(inline(ClauseRole.ACTION)))
                        .and(among(CLAUSE.ID).or(among(CLAUSE.PARENT_ID)))
                        .orderBy(CLAUSE.POSITION, CLAUSE.ID))
                .with(keys(clauses))
                .fetch()
                .forEach(row -> {
                    var translator = Text.of(row.get(PLAN.TRANSLATOR_VI), row.get(PLAN.TRANSLATOR_EN));
                    var action = step(row, translator, asOf, Action::new);
                    Stream.of(action.clauseKey(), action.groupKey())
                            .filter(clauses::contains)
                            .forEach(clause -> actions.computeIfAbsent(clause, unused -> new ArrayList<>())
                                    .add(action));
                });
        return actions;
    }

    /** An action or a measure from its clause, the clause above, its path, its words and those in English. */
    private interface Step<T> {
        T of(
                long clause,
                long group,
                String path,
                String text,
                @Nullable String english,
                @Nullable Text translator,
                LocalDate asOf);
    }

    private static <T> T step(Row row, @Nullable Text translator, LocalDate asOf, Step<T> step) {
        return step.of(
                row.get(CLAUSE.ID),
                row.get(CLAUSE.PARENT_ID),
                row.get(CLAUSE.PATH),
                row.get(CLAUSE.TEXT),
                row.get(CLAUSE.TRANSLATION),
                translator,
                asOf);
    }

    private <T> Map<Long, Connection<T>> pages(
            ClauseRole role, Set<Long> plans, PublishedStepFilter filter, Page page, Function<Row, T> step) {
        var values = new ArrayList<>(filter.values());
        values.addAll(Siblings.page(page));
        values.add(keys(plans));
        return Siblings.pages(
                statements.of(new Pages(role, filter.shape()), Pages::statement).with(values), page, step);
    }

    /** Pages of the clauses of a role in plans. */
    private record Pages(ClauseRole role, PublishedStepFilter filter) {

        Select<Record> statement() {
            var places = Siblings.number(
                    CLAUSE.PLAN_ID,
                    CLAUSE.ID,
                    CLAUSE,
                    among(CLAUSE.PLAN_ID).and(CLAUSE.ROLE.eq(inline(role))).and(filter.condition()),
                    CLAUSE.POSITION,
                    CLAUSE.ID);
            return Siblings.placed(select(COLUMNS).from(CLAUSE), CLAUSE.ID, places);
        }
    }
}
