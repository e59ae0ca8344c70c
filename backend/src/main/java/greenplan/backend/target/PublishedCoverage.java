package greenplan.backend.target;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.PLAN_COVERAGE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import greenplan.backend.database.Row;
import greenplan.backend.database.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of plans, as far as it holds: of the others something changed since, or the day did. */
@Component
class PublishedCoverage {

    /** Letters of all texts that are kept as what they say. */
    private static final long MOST = 2_000_000;

    private final Statements statements;
    private final JsonMapper json;

    /** A plan's counts change when something of it is published, and are read for each page about it. */
    private final Cache<String, Coverage> read = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String text, Coverage said) -> text.length())
            .build();

    PublishedCoverage(Statements statements, JsonMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /** The counts of plans for a day. */
    Map<Long, KeptCoverage> ofPlans(Set<Long> plans, LocalDate day) {
        return statements
                .of(() -> holding(PLAN_COVERAGE.PLAN_ID, PLAN_COVERAGE.COVERAGE, PLAN_COVERAGE.LATEST))
                .with(keys(plans), DAY.is(day))
                .fetchMap(
                        PLAN_COVERAGE.PLAN_ID,
                        row -> new KeptCoverage(
                                coverage(row.get(PLAN_COVERAGE.COVERAGE).data()), latest(row)));
    }

    private Coverage coverage(String text) {
        return read.get(text, unread -> json.readValue(unread, Coverage.class));
    }

    /** Of the counts of plans for a day, keys of the newest values alone. */
    Map<Long, List<Long>> latest(Set<Long> plans, LocalDate day) {
        return statements
                .of(() -> holding(PLAN_COVERAGE.PLAN_ID, PLAN_COVERAGE.LATEST))
                .with(keys(plans), DAY.is(day))
                .fetchMap(PLAN_COVERAGE.PLAN_ID, PublishedCoverage::latest);
    }

    private static Select<Record> holding(Field<?>... columns) {
        return select(columns)
                .from(PLAN_COVERAGE)
                .where(among(PLAN_COVERAGE.PLAN_ID), PLAN_COVERAGE.DAY.eq(DAY))
                .and(PLAN_COVERAGE.COUNTED_BY.eq(inline(KeptCoverage.COUNTED_BY)))
                .and(PLAN_COVERAGE.OUTDATED.isFalse());
    }

    private static List<Long> latest(Row row) {
        return List.of(row.get(PLAN_COVERAGE.LATEST));
    }
}
