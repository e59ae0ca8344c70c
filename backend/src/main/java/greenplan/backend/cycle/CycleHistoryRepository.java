package greenplan.backend.cycle;

import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.CYCLE_DECISION;
import static greenplan.db.base.Tables.CYCLE_EXTENSION;
import static greenplan.db.base.Tables.CYCLE_OVERRIDE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Field;
import org.jooq.Records;

/** What became of the cycle of the row since it was opened, and why; for a statement over cycles. */
final class CycleHistoryRepository {

    static final Field<List<StaffCycle.Extension>> EXTENSIONS = multiset(select(
                            CYCLE_EXTENSION.WAS_BEFORE,
                            CYCLE_EXTENSION.DUE_BEFORE,
                            CYCLE_EXTENSION.REASON,
                            CYCLE_EXTENSION.AT)
                    .from(CYCLE_EXTENSION)
                    .where(CYCLE_EXTENSION.CYCLE_ID.eq(CYCLE.ID))
                    .orderBy(CYCLE_EXTENSION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(StaffCycle.Extension::new)));

    static final Field<List<CycleDecision>> DECISIONS = multiset(
                    select(CYCLE_DECISION.KIND, CYCLE_DECISION.REASON, CYCLE_DECISION.AT)
                            .from(CYCLE_DECISION)
                            .where(CYCLE_DECISION.CYCLE_ID.eq(CYCLE.ID))
                            .orderBy(CYCLE_DECISION.ID))
            .convertFrom(rows -> rows.map(Records.mapping(CycleDecision::new)));

    static final Field<List<CycleOverride>> OVERRIDES = multiset(
                    select(CYCLE_OVERRIDE.FINDING, CYCLE_OVERRIDE.REASON, CYCLE_OVERRIDE.AT)
                            .from(CYCLE_OVERRIDE)
                            .where(CYCLE_OVERRIDE.CYCLE_ID.eq(CYCLE.ID))
                            .orderBy(CYCLE_OVERRIDE.FINDING))
            .convertFrom(rows -> rows.map(Records.mapping(CycleOverride::new)));

    private CycleHistoryRepository() {}
}
