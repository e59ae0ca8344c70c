package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.PLAN_COVERAGE;
import static greenplan.db.base.Tables.PLAN_COVERAGE_OUTDATED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was counted of plans. What changed meanwhile stays marked, and of two who counted at once only the first is heard. */
@Repository
class CoverageRepository {

    private final DSLContext database;
    private final JsonMapper json;

    CoverageRepository(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * How things stand before a plan is counted.
     *
     * @param version of what is kept; 0 for nothing
     * @param changes transactions that changed something since
     */
    record Before(int version, List<Long> changes) {}

    /** To be read before anything is counted. */
    Map<Long, Before> before(Set<Long> plans) {
        var version = coalesce(PLAN_COVERAGE.VERSION, inline(0));
        var changes = multiset(select(PLAN_COVERAGE_OUTDATED.CHANGE)
                        .from(PLAN_COVERAGE_OUTDATED)
                        .where(PLAN_COVERAGE_OUTDATED.PLAN_ID.eq(PLAN.ID)))
                .convertFrom(rows -> rows.map(row -> row.value1()));
        return database.select(PLAN.ID, version, changes)
                .from(PLAN)
                .leftJoin(PLAN_COVERAGE)
                .on(PLAN_COVERAGE.PLAN_ID.eq(PLAN.ID))
                .where(among(PLAN.ID, plans))
                .fetchMap(PLAN.ID, row -> new Before(row.value2(), row.value3()));
    }

    /** Keeps the counts of one plan, unless somebody else counted it meanwhile. */
    void keep(long plan, LocalDate day, KeptCoverage counted, Before before) {
        int kept = database.insertInto(PLAN_COVERAGE)
                .set(PLAN_COVERAGE.PLAN_ID, plan)
                .set(PLAN_COVERAGE.DAY, day)
                .set(PLAN_COVERAGE.COUNTED_BY, KeptCoverage.COUNTED_BY)
                .set(PLAN_COVERAGE.COVERAGE, JSONB.valueOf(json.writeValueAsString(counted.coverage())))
                .set(PLAN_COVERAGE.LATEST, counted.latest().toArray(Long[]::new))
                .set(PLAN_COVERAGE.VERSION, before.version() + 1)
                .onConflict(PLAN_COVERAGE.PLAN_ID)
                .doUpdate()
                .setAllToExcluded()
                .where(PLAN_COVERAGE.VERSION.eq(before.version()))
                .execute();
        if (kept == 1 && !before.changes().isEmpty()) {
            database.deleteFrom(PLAN_COVERAGE_OUTDATED)
                    .where(PLAN_COVERAGE_OUTDATED.PLAN_ID.eq(plan))
                    .and(among(PLAN_COVERAGE_OUTDATED.CHANGE, before.changes()))
                    .execute();
        }
    }

    /** Plans whose counts do not hold on a day. */
    Set<Long> toCount(LocalDate day) {
        return database.select(PLAN.ID)
                .from(PLAN)
                .where(not(exists(selectOne()
                        .from(PLAN_COVERAGE)
                        .where(PLAN_COVERAGE.PLAN_ID.eq(PLAN.ID), PLAN_COVERAGE.DAY.eq(day), holds()))))
                .fetchSet(PLAN.ID);
    }

    /** The plans whose counts hold, by the day for which they were counted. */
    Map<LocalDate, List<Long>> counted() {
        return database.select(PLAN_COVERAGE.DAY, PLAN_COVERAGE.PLAN_ID)
                .from(PLAN_COVERAGE)
                .where(holds())
                .fetchGroups(PLAN_COVERAGE.DAY, PLAN_COVERAGE.PLAN_ID);
    }

    private static Condition holds() {
        return PLAN_COVERAGE
                .COUNTED_BY
                .eq(KeptCoverage.COUNTED_BY)
                .and(not(exists(selectOne()
                        .from(PLAN_COVERAGE_OUTDATED)
                        .where(PLAN_COVERAGE_OUTDATED.PLAN_ID.eq(PLAN_COVERAGE.PLAN_ID)))));
    }
}
