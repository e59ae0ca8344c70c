package greenplan.backend.plan;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;

import greenplan.backend.database.Siblings;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.ClauseRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Actions and measures as everybody may read them: the clauses of those roles, in the order of the text. */
@Component
class PublishedSteps {

    private final DSLContext db;

    PublishedSteps(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    Map<Long, Connection<Action>> actions(Set<Long> plans, PublishedStepFilter filter, Page page, LocalDate asOf) {
        return pages(ClauseRole.ACTION, plans, filter, page, asOf, Action::new);
    }

    Map<Long, Connection<Measure>> measures(Set<Long> plans, PublishedStepFilter filter, Page page, LocalDate asOf) {
        return pages(ClauseRole.MEASURE, plans, filter, page, asOf, Measure::new);
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

    private <T> Map<Long, Connection<T>> pages(
            ClauseRole role, Set<Long> plans, PublishedStepFilter filter, Page page, LocalDate asOf, Step<T> step) {
        var places = Siblings.number(
                CLAUSE.PLAN_ID,
                CLAUSE.ID,
                CLAUSE,
                among(CLAUSE.PLAN_ID, plans).and(CLAUSE.ROLE.eq(role)).and(filter.condition()),
                CLAUSE.POSITION,
                CLAUSE.ID);
        var clauses = db.select(List.of(CLAUSE.ID, CLAUSE.PARENT_ID, CLAUSE.PATH, CLAUSE.TEXT, CLAUSE.TRANSLATION))
                .from(CLAUSE);
        return Siblings.pages(
                clauses,
                CLAUSE.ID,
                places,
                page,
                row -> step.of(
                        row.get(CLAUSE.ID),
                        row.get(CLAUSE.PARENT_ID),
                        row.get(CLAUSE.PATH),
                        row.get(CLAUSE.TEXT),
                        row.get(CLAUSE.TRANSLATION),
                        null,
                        asOf));
    }
}
