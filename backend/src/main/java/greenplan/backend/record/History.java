package greenplan.backend.record;

import static greenplan.backend.record.SubjectRowRepository.row;
import static greenplan.backend.record.SubjectRowRepository.whole;

import greenplan.backend.graph.BadArgumentException;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The history of an object.
 *
 * @param table base table of the object
 * @param key its row
 * @param part which part of it, as the caller asked; null for the whole
 */
record History(
        Condition changes, String table, long key, @Nullable String part) {

    static History all(String table, long key) {
        return new History(row(table, key), table, key, null);
    }

    /** With the rows of other tables that point to it by a column. */
    static History all(String table, String column, long key, String... others) {
        return new History(whole(table, column, key, others), table, key, null);
    }

    /**
     * Of a report, or of one row of it.
     *
     * @param row {@code target:<code>} or {@code duty:<code>}; null for the whole
     */
    static History report(long key, @Nullable String row) {
        String table = "report";
        if (row == null) {
            return new History(SubjectRowRepository.report(key), table, key, null);
        }
        if (row.startsWith("target:")) {
            String target = row.substring("target:".length());
            return new History(SubjectRowRepository.value(key, target), table, key, target);
        }
        if (row.startsWith("duty:")) {
            String duty = row.substring("duty:".length());
            return new History(SubjectRowRepository.progress(key, duty), table, key, duty);
        }
        throw new BadArgumentException("row", row, "target:<code> or duty:<code>");
    }
}
