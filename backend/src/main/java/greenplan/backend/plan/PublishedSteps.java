package greenplan.backend.plan;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;

import greenplan.backend.database.Siblings;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.db.base.enums.ClauseRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Actions and measures as everybody may read them: the clauses of those roles, in the order of the text. */
@Component
class PublishedSteps {

    private final DSLContext db;

    PublishedSteps(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    Map<Long, Connection<Action>> actions(Set<Long> plans, Page page, LocalDate asOf) {
        return pages(
                ClauseRole.ACTION,
                plans,
                page,
                row -> new Action(
                        row.get(CLAUSE.ID),
                        row.get(CLAUSE.PARENT_ID),
                        row.get(CLAUSE.PATH),
                        row.get(CLAUSE.TEXT),
                        asOf));
    }

    Map<Long, Connection<Measure>> measures(Set<Long> plans, Page page, LocalDate asOf) {
        return pages(
                ClauseRole.MEASURE,
                plans,
                page,
                row -> new Measure(
                        row.get(CLAUSE.ID),
                        row.get(CLAUSE.PARENT_ID),
                        row.get(CLAUSE.PATH),
                        row.get(CLAUSE.TEXT),
                        asOf));
    }

    private <T> Map<Long, Connection<T>> pages(ClauseRole role, Set<Long> plans, Page page, Function<Record, T> step) {
        var places = Siblings.number(
                CLAUSE.PLAN_ID,
                CLAUSE.ID,
                CLAUSE,
                among(CLAUSE.PLAN_ID, plans).and(CLAUSE.ROLE.eq(role)),
                CLAUSE.POSITION,
                CLAUSE.ID);
        var rows = db.select(Siblings.PARENT, Siblings.PLACE, Siblings.TOTAL)
                .select(CLAUSE.ID, CLAUSE.PARENT_ID, CLAUSE.PATH, CLAUSE.TEXT)
                .from(places)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(Siblings.KEY))
                .where(Siblings.on(page))
                .orderBy(Siblings.PARENT, Siblings.PLACE)
                .fetch();
        return Siblings.pages(rows, page, step);
    }
}
