package greenplan.backend.cycle;

import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.DEMANDED_REPORT;
import static greenplan.db.published.Tables.FILING;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import greenplan.backend.database.Statements;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Reports that plans demand, and which of them a cycle asked for. */
@Component
class PublishedDemands {

    private static final Field<CycleName> NAME = field(PublishedCycleFields.name());
    private static final Condition ITS_FILING = FILING.CYCLE_ID.eq(CYCLE.ID);
    private static final Field<Boolean> HELD = field(CYCLE.CLOSED_AT
            .isNotNull()
            .or(exists(selectOne().from(FILING).where(ITS_FILING))
                    .and(notExists(selectOne().from(FILING).where(ITS_FILING, FILING.ACCEPTED.isFalse())))));

    private final Statements statements;

    PublishedDemands(Statements statements) {
        this.statements = statements;
    }

    /** In the order of the text. */
    Map<Long, List<Demand>> ofPlans(Set<Long> plans, LocalDate asOf) {
        var cycles = statements
                .of(() -> select(CYCLE.PLAN_ID, NAME, HELD).from(CYCLE).where(among(CYCLE.PLAN_ID)))
                .with(keys(plans))
                .fetchGroups(CYCLE.PLAN_ID, row -> new Demand.Asked(row.get(NAME), row.get(HELD)));
        var demands = statements
                .of(() -> select(DEMANDED_REPORT.fields())
                        .from(DEMANDED_REPORT)
                        .join(CLAUSE)
                        .on(CLAUSE.ID.eq(DEMANDED_REPORT.CLAUSE_ID))
                        .where(among(DEMANDED_REPORT.PLAN_ID))
                        .orderBy(DEMANDED_REPORT.PLAN_ID, CLAUSE.POSITION, DEMANDED_REPORT.KIND, DEMANDED_REPORT.ID))
                .with(keys(plans))
                .fetchGroups(
                        DEMANDED_REPORT.PLAN_ID,
                        row -> new Demand(
                                row.get(DEMANDED_REPORT.CLAUSE_ID),
                                row.get(DEMANDED_REPORT.AGENCY_ID),
                                row.get(DEMANDED_REPORT.KIND),
                                row.get(DEMANDED_REPORT.FIRST_YEAR),
                                row.get(DEMANDED_REPORT.LAST_YEAR),
                                row.get(DEMANDED_REPORT.EVERY),
                                row.get(DEMANDED_REPORT.DUE_MONTH),
                                row.get(DEMANDED_REPORT.DUE_DAY),
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
