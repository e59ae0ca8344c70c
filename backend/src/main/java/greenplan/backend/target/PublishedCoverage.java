package greenplan.backend.target;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.PLAN_COVERAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of plans, as far as it holds. */
@Component
class PublishedCoverage {

    private final DSLContext db;
    private final JsonMapper json;

    PublishedCoverage(@Qualifier("published") DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Plans whose counts are those of a day; of the others something changed since, or the day did. */
    Map<Long, KeptCoverage> ofPlans(Set<Long> plans, LocalDate day) {
        return db.select(PLAN_COVERAGE.PLAN_ID, PLAN_COVERAGE.COVERAGE, PLAN_COVERAGE.LATEST)
                .from(PLAN_COVERAGE)
                .where(among(PLAN_COVERAGE.PLAN_ID, plans), PLAN_COVERAGE.DAY.eq(day))
                .and(PLAN_COVERAGE.COUNTED_BY.eq(KeptCoverage.COUNTED_BY))
                .and(PLAN_COVERAGE.OUTDATED.isFalse())
                .fetchMap(
                        PLAN_COVERAGE.PLAN_ID,
                        row -> new KeptCoverage(
                                json.readValue(row.value2().data(), Coverage.class), List.of(row.value3())));
    }
}
