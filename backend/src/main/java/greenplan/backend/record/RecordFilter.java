package greenplan.backend.record;

import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.noCondition;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.StaffId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for; what is left out does not matter. Days are those of Vietnam. */
record RecordFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String table,
        @Nullable String account) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The same as a condition on the record. */
    Condition condition() {
        Condition which = noCondition();
        if (from != null) {
            which = which.and(CHANGE.AT.ge(from.atStartOfDay(VIETNAM).toOffsetDateTime()));
        }
        if (to != null) {
            which = which.and(CHANGE.AT.lt(to.plusDays(1).atStartOfDay(VIETNAM).toOffsetDateTime()));
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
