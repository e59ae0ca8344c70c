package greenplan.backend.record;

import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.noCondition;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.start.Vietnam;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for; what is left out does not matter. Days are those of Vietnam. */
record RecordFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String table,
        @Nullable String account) {

    /** The same as a condition on the record. */
    Condition condition() {
        Condition which = noCondition();
        if (from != null) {
            which = which.and(CHANGE.AT.ge(from.atStartOfDay(Vietnam.ZONE).toOffsetDateTime()));
        }
        if (to != null) {
            which = which.and(
                    CHANGE.AT.lt(to.plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime()));
        }
        if (table != null) {
            if (!Labels.tables().contains(table)) {
                throw new BadArgumentException("table", table, "a name that recordedTables gives");
            }
            which = which.and(CHANGE.TBL.eq(table));
        }
        return account == null
                ? which
                : which.and(CHANGE.ACTOR.eq("account:" + StaffId.key("Account", account, "account")));
    }
}
