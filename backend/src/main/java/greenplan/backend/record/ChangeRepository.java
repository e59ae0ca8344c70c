package greenplan.backend.record;

import static greenplan.backend.database.Sql.matches;
import static greenplan.db.record.Tables.CHANGE;
import static org.jooq.impl.DSL.noCondition;

import greenplan.backend.database.JsonColumns;
import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.start.Vietnam;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rows of the record, newest first. */
@Repository
class ChangeRepository {

    private final DSLContext database;

    ChangeRepository(DSLContext database) {
        this.database = database;
    }

    /** What a filter asks for; a table that is not on record is refused. */
    static Condition asked(RecordFilter filter) {
        Condition which = noCondition();
        if (filter.from() != null) {
            which = which.and(
                    CHANGE.AT.ge(filter.from().atStartOfDay(Vietnam.ZONE).toOffsetDateTime()));
        }
        if (filter.to() != null) {
            which = which.and(CHANGE.AT.lt(
                    filter.to().plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime()));
        }
        if (filter.table() != null && !Labels.tables().contains(filter.table())) {
            throw new BadArgumentException("table", filter.table(), "a name that recordedTables gives");
        }
        which = which.and(matches(CHANGE.TBL, filter.table()));
        return filter.account() == null
                ? which
                : which.and(CHANGE.ACTOR.eq("account:" + StaffId.key("Account", filter.account(), "account")));
    }

    /** Changes, newest first, older than the one with a key; one more than asked for when there are more. */
    List<ChangeRow> changes(ReadableRepository which, @Nullable Long olderThan, int first) {
        return changes(which, olderThan, first, false);
    }

    /** The same in either order, beyond the one with a key. */
    List<ChangeRow> changes(ReadableRepository which, @Nullable Long beyond, int first, boolean oldestFirst) {
        Field<Long> key = which.key();
        Condition rest = beyond == null ? noCondition() : oldestFirst ? key.gt(beyond) : key.lt(beyond);
        return database.select(CHANGE.fields())
                .from(which.from())
                .where(which.asked())
                .and(rest)
                .orderBy(oldestFirst ? key.asc() : key.desc())
                .limit(first + 1)
                .fetchInto(CHANGE)
                .map(row -> new ChangeRow(
                        row.getId(),
                        row.getAt(),
                        row.getTbl(),
                        row.getKey(),
                        JsonColumns.of(row.getBefore()),
                        JsonColumns.of(row.getAfter()),
                        row.getActor(),
                        row.getReason()));
    }

    /** One change, to say where the record breaks. */
    @Nullable
    ChangeRow change(long key) {
        return changes(ReadableRepository.everywhere(CHANGE.ID.eq(key)), null, 1).stream()
                .findFirst()
                .orElse(null);
    }
}
