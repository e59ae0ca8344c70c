package greenplan.backend.note;

import static greenplan.db.base.Tables.CLAUSE;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.TARGET;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What a note can be about: a clause, and targets and duties of its plan. */
@Repository
class NotedRepository {

    private final DSLContext database;

    NotedRepository(DSLContext database) {
        this.database = database;
    }

    /** A clause with its words, and the province of its plan. */
    record Place(long plan, long clause, @Nullable String words) {}

    Optional<Place> clause(String plan, String path) {
        return database.select(CLAUSE.PLAN_ID, CLAUSE.ID, CLAUSE.TEXT)
                .from(CLAUSE)
                .where(CLAUSE.plan().CODE.eq(plan), CLAUSE.PATH.eq(path))
                .fetchOptional(Records.mapping(Place::new));
    }

    /** Keys of targets of a plan by code. */
    Map<String, Long> targets(long plan, Collection<String> codes) {
        return database.select(TARGET.CODE, TARGET.ID)
                .from(TARGET)
                .where(TARGET.PLAN_ID.eq(plan), TARGET.CODE.in(codes))
                .fetchMap(TARGET.CODE, TARGET.ID);
    }

    /** Keys of duties of a plan by code. */
    Map<String, Long> duties(long plan, Collection<String> codes) {
        return database.select(DUTY.CODE, DUTY.ID)
                .from(DUTY)
                .where(DUTY.PLAN_ID.eq(plan), DUTY.CODE.in(codes))
                .fetchMap(DUTY.CODE, DUTY.ID);
    }
}
