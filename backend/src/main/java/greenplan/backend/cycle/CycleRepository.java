package greenplan.backend.cycle;

import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.CYCLE_DECISION;
import static greenplan.db.base.Tables.CYCLE_EXTENSION;
import static greenplan.db.base.Tables.CYCLE_OVERRIDE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import greenplan.db.DateSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cycles, as staff see them. */
@Repository
public class CycleRepository {

    private static final Field<List<StaffCycle.Extension>> EXTENSIONS = multiset(select(
                            CYCLE_EXTENSION.WAS_BEFORE,
                            CYCLE_EXTENSION.DUE_BEFORE,
                            CYCLE_EXTENSION.REASON,
                            CYCLE_EXTENSION.AT)
                    .from(CYCLE_EXTENSION)
                    .where(CYCLE_EXTENSION.CYCLE_ID.eq(CYCLE.ID))
                    .orderBy(CYCLE_EXTENSION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(StaffCycle.Extension::new)));

    private static final Field<List<CycleDecision>> DECISIONS = multiset(
                    select(CYCLE_DECISION.KIND, CYCLE_DECISION.REASON, CYCLE_DECISION.AT)
                            .from(CYCLE_DECISION)
                            .where(CYCLE_DECISION.CYCLE_ID.eq(CYCLE.ID))
                            .orderBy(CYCLE_DECISION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(CycleDecision::new)));

    private static final Field<List<CycleOverride>> OVERRIDES = multiset(
                    select(CYCLE_OVERRIDE.FINDING, CYCLE_OVERRIDE.REASON, CYCLE_OVERRIDE.AT)
                            .from(CYCLE_OVERRIDE)
                            .where(CYCLE_OVERRIDE.CYCLE_ID.eq(CYCLE.ID))
                            .orderBy(CYCLE_OVERRIDE.FINDING))
            .convertFrom(rows -> rows.map(Records.mapping(CycleOverride::new)));

    private final DSLContext database;
    private final Clock clock;

    CycleRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<StaffCycle> find(long key) {
        return cycles(CYCLE.ID.eq(key)).stream().findFirst();
    }

    public List<StaffCycle> among(Collection<Long> keys) {
        return cycles(Sql.among(CYCLE.ID, keys));
    }

    /**
     * Cycles that somebody may see: of these provinces, or with a report of these agencies; newest first.
     *
     * @param withdrawn whether those that were withdrawn are among them
     */
    public List<StaffCycle> seenBy(
            Collection<Long> provinces,
            Collection<Long> agencies,
            @Nullable String plan,
            boolean withdrawn,
            LocalDate day) {
        var its = CYCLE.as("its");
        return cycles(CYCLE.ID
                .in(select(REPORT.CYCLE_ID)
                        .from(REPORT)
                        .where(InTime.answeredBy(REPORT.AGENCY_ID, agencies, day))
                        .union(select(its.ID)
                                .from(its)
                                .join(PLAN)
                                .on(PLAN.ID.eq(its.PLAN_ID))
                                .where(Sql.among(PLAN.PROVINCE_ID, provinces))))
                .and(plan == null ? noCondition() : PLAN.CODE.eq(plan))
                .and(withdrawn ? noCondition() : CYCLE.WITHDRAWN_AT.isNull()));
    }

    private List<StaffCycle> cycles(Condition which) {
        return database.select(
                        CYCLE.ID,
                        PLAN.ID,
                        PLAN.CODE,
                        PLAN.TITLE_VI,
                        PLAN.TITLE_EN,
                        PLAN.province().CODE,
                        focal(AGENCY_NAME.NAME_VI).as("focal_vi"),
                        focal(AGENCY_NAME.NAME_EN).as("focal_en"),
                        CYCLE.KIND,
                        CYCLE.YEAR,
                        CYCLE.NUMBER,
                        CYCLE.TOPIC_VI,
                        CYCLE.TOPIC_EN,
                        CYCLE.OPENS_ON,
                        CYCLE.DUE_BEFORE,
                        CYCLE.DATA_CUTOFF,
                        CYCLE.VERSION,
                        CYCLE.CLOSED_AT,
                        CYCLE.WITHDRAWN_AT,
                        EXTENSIONS,
                        DECISIONS,
                        OVERRIDES)
                .from(CYCLE)
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .where(which)
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc())
                .fetch(CycleRepository::cycle);
    }

    /** A name of the agency that answers today for the focal point that the plan names. */
    public Field<String> focal(TableField<?, String> language) {
        LocalDate today = LocalDate.now(clock);
        var named = select(AGENCY.ID)
                .from(AGENCY)
                .where(AGENCY.PROVINCE_ID.eq(PLAN.PROVINCE_ID), AGENCY.CODE.eq(PLAN.FOCAL_AGENCY));
        return field(select(language)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(InTime.agencyOn(field(named), today)))
                .orderBy(DateSpan.on(AGENCY_NAME.VALID, today).desc(), AGENCY_NAME.VALID.desc())
                .limit(1));
    }

    private static StaffCycle cycle(Record row) {
        return new StaffCycle(
                row.get(CYCLE.ID),
                row.get(PLAN.ID),
                row.get(PLAN.CODE),
                new Text(row.get(PLAN.TITLE_VI), row.get(PLAN.TITLE_EN)),
                row.get(PLAN.province().CODE),
                Text.of(row.get("focal_vi", String.class), row.get("focal_en", String.class)),
                row.get(CYCLE.KIND),
                row.get(CYCLE.YEAR),
                row.get(CYCLE.NUMBER),
                Text.of(row.get(CYCLE.TOPIC_VI), row.get(CYCLE.TOPIC_EN)),
                row.get(CYCLE.OPENS_ON),
                row.get(CYCLE.DUE_BEFORE),
                row.get(CYCLE.DATA_CUTOFF),
                row.get(CYCLE.VERSION),
                new CycleEnding(row.get(CYCLE.CLOSED_AT), row.get(CYCLE.WITHDRAWN_AT)),
                row.get(EXTENSIONS),
                row.get(DECISIONS),
                row.get(OVERRIDES));
    }
}
