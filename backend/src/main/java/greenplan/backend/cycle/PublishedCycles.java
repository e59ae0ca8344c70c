package greenplan.backend.cycle;

import static greenplan.backend.database.Given.DAY;
import static greenplan.backend.database.Given.keys;
import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.CYCLE_DECISION;
import static greenplan.db.published.Tables.CYCLE_EXTENSION;
import static greenplan.db.published.Tables.FILING;
import static greenplan.db.published.Tables.WITHDRAWN_CYCLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Statements;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleDecisionKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Cycles with what was filed in them, as everybody may read them. */
@Component
class PublishedCycles {

    private static final Field<CycleName> NAME = field(PublishedCycleFields.name());
    private static final Field<List<String>> TARGETS = PublishedCycleFields.targets();
    private static final Field<List<CycleDecision>> DECISIONS = PublishedCycleFields.decisions();
    private static final Field<List<CycleOverride>> OVERRIDES = PublishedCycleFields.overrides();
    private static final Field<List<StaffCycle.Extension>> EXTENSIONS = multiset(select(
                            CYCLE_EXTENSION.WAS_BEFORE,
                            CYCLE_EXTENSION.DUE_BEFORE,
                            CYCLE_EXTENSION.REASON,
                            CYCLE_EXTENSION.AT)
                    .from(CYCLE_EXTENSION)
                    .where(CYCLE_EXTENSION.CYCLE_ID.eq(CYCLE.ID))
                    .orderBy(CYCLE_EXTENSION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(StaffCycle.Extension::new)));
    private static final Field<List<Filing.Filed>> FILINGS = multiset(select(PublishedFilings.filed())
                    .from(FILING)
                    .where(FILING.CYCLE_ID.eq(CYCLE.ID), PublishedFilings.begunBy(DAY))
                    .orderBy(FILING.ID))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private static final Field<CycleName> WITHDRAWN_NAME = field(row(
                    WITHDRAWN_CYCLE.KIND,
                    WITHDRAWN_CYCLE.YEAR,
                    WITHDRAWN_CYCLE.NUMBER,
                    WITHDRAWN_CYCLE.TOPIC_VI,
                    WITHDRAWN_CYCLE.TOPIC_EN)
            .mapping((kind, year, number, vi, en) -> new CycleName(kind, year, number, Text.of(vi, en))));
    private static final Field<String> WHY = field(select(CYCLE_DECISION.REASON)
            .from(CYCLE_DECISION)
            .where(CYCLE_DECISION.CYCLE_ID.eq(WITHDRAWN_CYCLE.ID))
            .and(CYCLE_DECISION.KIND.eq(inline(CycleDecisionKind.WITHDRAWN)))
            .orderBy(CYCLE_DECISION.ID.desc())
            .limit(inline(1)));

    private final Statements statements;
    private final Clock clock;

    PublishedCycles(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** The cycles of each plan, newest first. */
    Map<Long, List<Cycle>> ofPlans(Set<Long> plans, LocalDate asOf) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return statements
                .of(PublishedCycles::cycles)
                .with(keys(plans), DAY.is(asOf))
                .fetchGroups(CYCLE.PLAN_ID, row -> {
                    var its = new Filing.OfCycle(
                            row.get(CYCLE.PLAN_ID),
                            row.get(NAME),
                            new Deadline(row.get(CYCLE.DUE_BEFORE)),
                            row.get(CYCLE.CLOSED_AT));
                    return new Cycle(
                            row.get(CYCLE.ID),
                            row.get(NAME),
                            row.get(CYCLE.OPENS_ON),
                            row.get(CYCLE.DUE_BEFORE),
                            row.get(CYCLE.DATA_CUTOFF),
                            row.get(CYCLE.CLOSED_AT),
                            row.get(TARGETS),
                            row.get(EXTENSIONS),
                            row.get(DECISIONS),
                            row.get(OVERRIDES),
                            row.get(FILINGS).stream()
                                    .map(filed -> Filing.of(its, filed, now, asOf))
                                    .toList());
                });
    }

    private static Select<?> cycles() {
        return select(CYCLE.PLAN_ID, CYCLE.ID, CYCLE.OPENS_ON, CYCLE.DUE_BEFORE, CYCLE.DATA_CUTOFF, CYCLE.CLOSED_AT)
                .select(NAME, TARGETS, EXTENSIONS, DECISIONS, OVERRIDES, FILINGS)
                .from(CYCLE)
                .where(among(CYCLE.PLAN_ID))
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc());
    }

    /** The cycles of each plan that were withdrawn, the last one first. */
    Map<Long, List<Cycle.Withdrawn>> withdrawn(Set<Long> plans) {
        return statements
                .of(() -> select(WITHDRAWN_CYCLE.PLAN_ID, WITHDRAWN_NAME, WITHDRAWN_CYCLE.WITHDRAWN_AT, WHY)
                        .from(WITHDRAWN_CYCLE)
                        .where(among(WITHDRAWN_CYCLE.PLAN_ID))
                        .orderBy(WITHDRAWN_CYCLE.WITHDRAWN_AT.desc(), WITHDRAWN_CYCLE.ID.desc()))
                .with(keys(plans))
                .fetchGroups(
                        WITHDRAWN_CYCLE.PLAN_ID,
                        row -> new Cycle.Withdrawn(
                                row.get(WITHDRAWN_CYCLE.PLAN_ID),
                                row.get(WITHDRAWN_NAME),
                                row.get(WITHDRAWN_CYCLE.WITHDRAWN_AT),
                                row.get(WHY)));
    }
}
