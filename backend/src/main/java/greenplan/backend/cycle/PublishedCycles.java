package greenplan.backend.cycle;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.CYCLE_DECISION;
import static greenplan.db.published.Tables.CYCLE_EXTENSION;
import static greenplan.db.published.Tables.FILING;
import static greenplan.db.published.Tables.WITHDRAWN_CYCLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleDecisionKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Cycles with what was filed in them, as everybody may read them. */
@Component
class PublishedCycles {

    private final DSLContext published;
    private final Clock clock;

    PublishedCycles(@Qualifier("published") DSLContext published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** The cycles of each plan, newest first. */
    Map<Long, List<Cycle>> ofPlans(Set<Long> plans, LocalDate asOf) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        var extensions = multiset(select(
                                CYCLE_EXTENSION.WAS_BEFORE,
                                CYCLE_EXTENSION.DUE_BEFORE,
                                CYCLE_EXTENSION.REASON,
                                CYCLE_EXTENSION.AT)
                        .from(CYCLE_EXTENSION)
                        .where(CYCLE_EXTENSION.CYCLE_ID.eq(CYCLE.ID))
                        .orderBy(CYCLE_EXTENSION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(StaffCycle.Extension::new)));
        var filings = multiset(select(PublishedFilings.filed())
                        .from(FILING)
                        .where(FILING.CYCLE_ID.eq(CYCLE.ID), PublishedFilings.begunBy(asOf))
                        .orderBy(FILING.ID))
                .convertFrom(rows -> rows.map(row -> row.value1()));
        return published
                .select(
                        CYCLE.PLAN_ID,
                        CYCLE.ID,
                        PublishedCycleFields.name(),
                        CYCLE.OPENS_ON,
                        CYCLE.DUE_BEFORE,
                        CYCLE.DATA_CUTOFF,
                        CYCLE.CLOSED_AT,
                        PublishedCycleFields.targets(),
                        extensions,
                        PublishedCycleFields.decisions(),
                        PublishedCycleFields.overrides(),
                        filings)
                .from(CYCLE)
                .where(among(CYCLE.PLAN_ID, plans))
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc())
                .fetchGroups(CYCLE.PLAN_ID, row -> {
                    var its = new Filing.OfCycle(row.value1(), row.value3(), new Deadline(row.value5()), row.value7());
                    return new Cycle(
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            row.value8(),
                            row.value9(),
                            row.value10(),
                            row.value11(),
                            row.value12().stream()
                                    .map(filed -> Filing.of(its, filed, now, asOf))
                                    .toList());
                });
    }

    /** The cycles of each plan that were withdrawn, the last one first. */
    Map<Long, List<Cycle.Withdrawn>> withdrawn(Set<Long> plans) {
        var name = row(
                        WITHDRAWN_CYCLE.KIND,
                        WITHDRAWN_CYCLE.YEAR,
                        WITHDRAWN_CYCLE.NUMBER,
                        WITHDRAWN_CYCLE.TOPIC_VI,
                        WITHDRAWN_CYCLE.TOPIC_EN)
                .mapping((kind, year, number, vi, en) -> new CycleName(kind, year, number, Text.of(vi, en)));
        var reason = field(select(CYCLE_DECISION.REASON)
                .from(CYCLE_DECISION)
                .where(CYCLE_DECISION.CYCLE_ID.eq(WITHDRAWN_CYCLE.ID))
                .and(CYCLE_DECISION.KIND.eq(CycleDecisionKind.WITHDRAWN))
                .orderBy(CYCLE_DECISION.ID.desc())
                .limit(1));
        return published
                .select(WITHDRAWN_CYCLE.PLAN_ID, name, WITHDRAWN_CYCLE.WITHDRAWN_AT, reason)
                .from(WITHDRAWN_CYCLE)
                .where(among(WITHDRAWN_CYCLE.PLAN_ID, plans))
                .orderBy(WITHDRAWN_CYCLE.WITHDRAWN_AT.desc(), WITHDRAWN_CYCLE.ID.desc())
                .fetchGroups(WITHDRAWN_CYCLE.PLAN_ID, Records.mapping(Cycle.Withdrawn::new));
    }
}
