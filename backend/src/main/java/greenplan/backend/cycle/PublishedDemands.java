package greenplan.backend.cycle;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.DEMANDED_REPORT;
import static greenplan.db.published.Tables.FILING;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reports that plans demand, and which of them a cycle asked for. */
@Component
class PublishedDemands {

    private final DSLContext published;

    PublishedDemands(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** In the order of the text. */
    Map<Long, List<Demand>> ofPlans(Set<Long> plans, LocalDate asOf) {
        var filing = FILING.CYCLE_ID.eq(CYCLE.ID);
        var held = field(CYCLE.CLOSED_AT
                .isNotNull()
                .or(exists(selectOne().from(FILING).where(filing))
                        .and(notExists(selectOne().from(FILING).where(filing, FILING.ACCEPTED.isFalse())))));
        var cycles = published
                .select(CYCLE.PLAN_ID, PublishedCycleFields.name(), held)
                .from(CYCLE)
                .where(among(CYCLE.PLAN_ID, plans))
                .fetchGroups(CYCLE.PLAN_ID, row -> new Demand.Asked(row.value2(), row.value3()));
        var demands = published
                .select(
                        DEMANDED_REPORT.PLAN_ID,
                        DEMANDED_REPORT.CLAUSE_ID,
                        DEMANDED_REPORT.AGENCY_ID,
                        DEMANDED_REPORT.KIND,
                        DEMANDED_REPORT.FIRST_YEAR,
                        DEMANDED_REPORT.LAST_YEAR,
                        DEMANDED_REPORT.EVERY,
                        DEMANDED_REPORT.DUE_MONTH,
                        DEMANDED_REPORT.DUE_DAY)
                .from(DEMANDED_REPORT)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(DEMANDED_REPORT.CLAUSE_ID))
                .where(among(DEMANDED_REPORT.PLAN_ID, plans))
                .orderBy(DEMANDED_REPORT.PLAN_ID, CLAUSE.POSITION, DEMANDED_REPORT.KIND, DEMANDED_REPORT.ID)
                .fetchGroups(
                        DEMANDED_REPORT.PLAN_ID,
                        row -> new Demand(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                List.of(),
                                asOf));
        var told = new LinkedHashMap<Long, List<Demand>>();
        demands.forEach((plan, theirs) -> told.put(
                plan,
                theirs.stream()
                        .map(each -> each.with(cycles.getOrDefault(plan, List.of())))
                        .toList()));
        return told;
    }
}
