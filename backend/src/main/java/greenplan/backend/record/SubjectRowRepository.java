package greenplan.backend.record;

import static greenplan.db.base.Tables.DIFFICULTY_STEP;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Field;

/** Which rows of the record belong to an object. */
final class SubjectRowRepository {

    private SubjectRowRepository() {}

    /** A row of a table, with rows of other tables that carry its key in a column. */
    static Condition whole(String table, String column, long key, String... others) {
        return row(table, key).or(CHANGE.TBL.in(others).and(pointer(column).eq(key)));
    }

    /** A row of a table. */
    static Condition row(String table, long key) {
        return CHANGE.TBL.eq(table).and(CHANGE.KEY.eq(key));
    }

    /** Rows of a table that point to something by a column. */
    static Condition pointing(String table, String column, long key) {
        return CHANGE.TBL.eq(table).and(pointer(column).eq(key));
    }

    /** A difficulty with its steps. */
    static Condition difficulty(long difficulty) {
        return row("difficulty", difficulty).or(pointing("difficulty_step", "difficulty_id", difficulty));
    }

    /** A report with its rows, comments, difficulties and files. */
    static Condition report(long report) {
        return row("report", report)
                .or(pointer("report_id").eq(report))
                .or(CHANGE.TBL
                        .eq("report_file")
                        .and(pointer("value_id")
                                .in(select(REPORT_VALUE.ID).from(REPORT_VALUE).where(REPORT_VALUE.REPORT_ID.eq(report)))
                                .or(pointer("step_id")
                                        .in(select(DIFFICULTY_STEP.ID)
                                                .from(DIFFICULTY_STEP)
                                                .where(DIFFICULTY_STEP.REPORT_ID.eq(report))))));
    }

    /** The row of a report that serves a target, with its files, and those before it that were emptied. */
    static Condition value(long report, String target) {
        var key = select(REPORT_VALUE.ID)
                .from(REPORT_VALUE)
                .join(TARGET)
                .on(TARGET.CODE.eq(target), TARGET.PLAN_ID.eq(REPORT_VALUE.target().PLAN_ID))
                .where(REPORT_VALUE.REPORT_ID.eq(report))
                .and(REPORT_VALUE
                        .TARGET_ID
                        .eq(TARGET.ID)
                        .or(REPORT_VALUE
                                .INDICATOR_ID
                                .eq(TARGET.INDICATOR_ID)
                                .and(REPORT_VALUE.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI))));
        var asked = TARGET.as("asked");
        var emptied = select(TARGET.ID)
                .from(TARGET)
                .join(asked)
                .on(asked.CODE.eq(target), asked.PLAN_ID.eq(TARGET.PLAN_ID))
                .and(asked.ID
                        .eq(TARGET.ID)
                        .or(asked.INDICATOR_ID
                                .eq(TARGET.INDICATOR_ID)
                                .and(asked.CLASS_VI.isNotDistinctFrom(TARGET.CLASS_VI))));
        return CHANGE.TBL
                .eq("report_value")
                .and(CHANGE.KEY
                        .in(key)
                        .or(pointer("report_id")
                                .eq(report)
                                .and(pointer("target_id").in(emptied))))
                .or(CHANGE.TBL.eq("report_file").and(pointer("value_id").in(key)));
    }

    /** The row of a report about a duty. */
    static Condition progress(long report, String duty) {
        return CHANGE.TBL
                .eq("report_progress")
                .and(pointer("report_id").eq(report))
                .and(pointer("duty_id").in(select(DUTY.ID).from(DUTY).where(DUTY.CODE.eq(duty))));
    }

    /** Written as the indexes of the record are. */
    private static Field<Long> pointer(String column) {
        return field("(coalesce({0}, {1}) ->> {2})::bigint", Long.class, CHANGE.AFTER, CHANGE.BEFORE, inline(column));
    }
}
