package greenplan.backend.packages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Where the rows of a package go: a plan is new, is only looked at, or takes another edition of its package. */
sealed interface Rows permits NewRows, PackagedRows, MergedRows {

    /** Rows of the plan alone; only the columns that were set in one of them count. */
    <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows);

    /** The same, and tells the ids by code. */
    <R extends TableRecord<R>> Map<String, Long> insert(Table<R> table, List<R> rows, TableField<R, String> code);

    /** The same for rows without a code: their ids, in the order of the rows. */
    <R extends TableRecord<R>> List<Long> insertForIds(Table<R> table, List<R> rows);

    /**
     * Rows that packages share.
     *
     * @param scope among which rows of the table codes are unique
     * @return ids by code
     */
    default <R extends TableRecord<R>> Map<String, Long> share(
            Table<R> table, List<R> rows, TableField<R, String> code, Condition scope) {
        return insert(table, rows, code);
    }

    /** Rows without a code that packages share, among those of the scope. */
    default <R extends TableRecord<R>> void complete(Table<R> table, List<R> rows, Condition scope) {
        insert(table, rows);
    }

    /** The key column of a table. */
    static <R extends Record> Field<Long> id(Table<R> table) {
        return Objects.requireNonNull(table.field("id", Long.class));
    }

    /** The columns that were set; a column of the database's own making must not be named. */
    static Field<?>[] columns(Table<?> table, List<? extends Record> rows) {
        return Stream.of(table.fields())
                .filter(field -> rows.stream().anyMatch(row -> row.touched(field)))
                .toArray(Field<?>[]::new);
    }

    /** Whether two values mean the same: 1.0 is 1, and lists are compared item by item. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof java.math.BigDecimal x && b instanceof java.math.BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return Objects.deepEquals(a, b);
    }
}
