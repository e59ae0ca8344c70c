package greenplan.backend.agency;

import static greenplan.backend.agency.AgencyFields.text;
import static greenplan.db.published.Tables.CLAUSE;
import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** How a duty is read: it needs its plan and the clause that is its words. */
final class DutyFields {

    static final Table<Record> DUTIES =
            DUTY.join(PLAN).on(PLAN.ID.eq(DUTY.PLAN_ID)).join(CLAUSE).on(CLAUSE.ID.eq(DUTY.CLAUSE_ID));

    private DutyFields() {}

    @SuppressWarnings("NullAway") // without an outer join each row has its duty
    static SelectField<Duty> duty(LocalDate day) {
        return dutyOrNone(day);
    }

    /** The duty of a left join; null where there is none. */
    static SelectField<@Nullable Duty> dutyOrNone(LocalDate day) {
        return row(
                        DUTY.ID,
                        PLAN.ID,
                        PLAN.CODE,
                        CLAUSE.ID,
                        coalesce(CLAUSE.PARENT_ID, CLAUSE.ID),
                        DUTY.CODE,
                        text(DUTY.TITLE_VI, DUTY.TITLE_EN),
                        CLAUSE.TEXT,
                        DUTY.AUDIENCE)
                .mapping((key, plan, planCode, clause, group, code, title, words, audience) -> key == null
                        ? null
                        : new Duty(key, plan, planCode, clause, group, code, title, words, List.of(audience), day));
    }
}
