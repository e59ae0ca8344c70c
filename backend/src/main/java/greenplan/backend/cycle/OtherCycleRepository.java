package greenplan.backend.cycle;

import static greenplan.db.base.Tables.CYCLE;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;

import greenplan.db.base.enums.CycleKind;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Other cycles of a plan that stand in the way of one. */
@Repository
class OtherCycleRepository {

    private final DSLContext database;

    OtherCycleRepository(DSLContext database) {
        this.database = database;
    }

    /** Whether another cycle of the plan and year stands that asks about the same. */
    boolean asksTheSame(Proposal wanted) {
        return wanted.topicVi() != null
                && database.fetchExists(
                        CYCLE,
                        CYCLE.PLAN_ID.eq(wanted.plan().key()),
                        CYCLE.YEAR.eq(wanted.year()),
                        CYCLE.WITHDRAWN_AT.isNull(),
                        CYCLE.ID.isDistinctFrom(wanted.key()),
                        lower(CYCLE.TOPIC_VI).eq(lower(val(wanted.topicVi()))));
    }

    /** Whether another cycle of this kind and year stands; extraordinary ones stand beside each other. */
    boolean another(long plan, CycleKind kind, int year, @Nullable Long than) {
        return kind != CycleKind.EXTRAORDINARY
                && database.fetchExists(
                        CYCLE,
                        CYCLE.PLAN_ID.eq(plan),
                        CYCLE.KIND.eq(kind),
                        CYCLE.YEAR.eq(year),
                        CYCLE.WITHDRAWN_AT.isNull(),
                        than == null ? DSL.noCondition() : CYCLE.ID.ne(than));
    }
}
