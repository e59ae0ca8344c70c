package greenplan.backend.cycle;

import static greenplan.db.published.Tables.CYCLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import greenplan.db.published.tables.Cycle;
import org.jooq.SelectField;

/** How a cycle is named inside any statement that has it joined. */
public final class PublishedCycleFields {

    private static final Cycle OLDER = CYCLE.as("or_older");

    private PublishedCycleFields() {}

    /** Its kind and year, and its number among those of the plan. */
    public static SelectField<CycleName> name() {
        var number = field(selectCount()
                .from(OLDER)
                .where(OLDER.PLAN_ID.eq(CYCLE.PLAN_ID), OLDER.KIND.eq(CYCLE.KIND), OLDER.YEAR.eq(CYCLE.YEAR))
                .and(OLDER.ID.le(CYCLE.ID)));
        return row(CYCLE.KIND, CYCLE.YEAR, number).mapping(CycleName::new);
    }
}
