package greenplan.backend.target;

import static greenplan.backend.database.Sql.matches;
import static greenplan.db.published.Tables.OBJECTIVE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.db.base.enums.Comparator;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which targets of a plan that are in force; null is any.
 *
 * @param objective code of their objective
 * @param numeric with a number, or without
 */
record PublishedTargetFilter(
        @Nullable String objective,
        @Nullable Integer dueYear,
        @Nullable Boolean numeric) {

    Condition condition() {
        return TARGET_VERSION
                .REPEALED
                .isFalse()
                .and(matches(TARGET_VERSION.DUE_YEAR, dueYear))
                .and(ofObjective())
                .and(withNumber());
    }

    private Condition ofObjective() {
        return objective == null
                ? noCondition()
                : TARGET.OBJECTIVE_ID.in(select(OBJECTIVE.ID).from(OBJECTIVE).where(OBJECTIVE.CODE.eq(objective)));
    }

    private Condition withNumber() {
        if (numeric == null) {
            return noCondition();
        }
        return numeric ? TARGET_VERSION.COMPARATOR.ne(Comparator.NONE) : TARGET_VERSION.COMPARATOR.eq(Comparator.NONE);
    }
}
