package greenplan.backend.cycle;

import static greenplan.db.published.Tables.CYCLE;
import static greenplan.db.published.Tables.CYCLE_DECISION;
import static greenplan.db.published.Tables.CYCLE_OVERRIDE;
import static greenplan.db.published.Tables.CYCLE_TARGET;
import static greenplan.db.published.Tables.TARGET;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Text;
import java.util.List;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** How a cycle is named inside any statement that has it joined. */
public final class PublishedCycleFields {

    private PublishedCycleFields() {}

    /** Its kind and year, its number among those of the plan, and what it asks about. */
    public static SelectField<CycleName> name() {
        return row(CYCLE.KIND, CYCLE.YEAR, CYCLE.NUMBER, CYCLE.TOPIC_VI, CYCLE.TOPIC_EN)
                .mapping((kind, year, number, vi, en) -> new CycleName(kind, year, number, Text.of(vi, en)));
    }

    /** Codes of the targets that it asks about, in the order of the plan; empty when it asks about all. */
    static Field<List<String>> targets() {
        return multiset(select(TARGET.CODE)
                        .from(CYCLE_TARGET)
                        .join(TARGET)
                        .on(TARGET.ID.eq(CYCLE_TARGET.TARGET_ID))
                        .where(CYCLE_TARGET.CYCLE_ID.eq(CYCLE.ID))
                        .orderBy(TARGET.POSITION, TARGET.ID))
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    /** What was decided about it since it was opened, oldest first. */
    static Field<List<CycleDecision>> decisions() {
        return multiset(select(CYCLE_DECISION.KIND, CYCLE_DECISION.REASON, CYCLE_DECISION.AT)
                        .from(CYCLE_DECISION)
                        .where(CYCLE_DECISION.CYCLE_ID.eq(CYCLE.ID))
                        .orderBy(CYCLE_DECISION.ID))
                .convertFrom(rows -> rows.map(Records.mapping(CycleDecision::new)));
    }

    /** Why it was opened although something was odd. */
    static Field<List<CycleOverride>> overrides() {
        return multiset(select(CYCLE_OVERRIDE.FINDING, CYCLE_OVERRIDE.REASON, CYCLE_OVERRIDE.AT)
                        .from(CYCLE_OVERRIDE)
                        .where(CYCLE_OVERRIDE.CYCLE_ID.eq(CYCLE.ID))
                        .orderBy(CYCLE_OVERRIDE.FINDING))
                .convertFrom(rows -> rows.map(Records.mapping(CycleOverride::new)));
    }
}
