package greenplan.backend.cycle;

import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.PLAN;
import static greenplan.db.base.Tables.REPORT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cycles, as staff see them. */
@Repository
public class CycleRepository {

    private final DSLContext database;
    private final FocalAgencyRepository focal;

    CycleRepository(DSLContext database, FocalAgencyRepository focal) {
        this.database = database;
        this.focal = focal;
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
                        focal.name(AGENCY_NAME.NAME_VI).as("focal_vi"),
                        focal.name(AGENCY_NAME.NAME_EN).as("focal_en"),
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
                        CycleHistoryRepository.EXTENSIONS,
                        CycleHistoryRepository.DECISIONS,
                        CycleHistoryRepository.OVERRIDES)
                .from(CYCLE)
                .join(PLAN)
                .on(PLAN.ID.eq(CYCLE.PLAN_ID))
                .where(which)
                .orderBy(CYCLE.YEAR.desc(), CYCLE.ID.desc())
                .fetch(CycleRepository::cycle);
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
                row.get(CycleHistoryRepository.EXTENSIONS),
                row.get(CycleHistoryRepository.DECISIONS),
                row.get(CycleHistoryRepository.OVERRIDES));
    }
}
