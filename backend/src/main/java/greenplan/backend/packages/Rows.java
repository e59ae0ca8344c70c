package greenplan.backend.packages;

import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Inserts many rows in one statement, and finds out whether shared ones are there already. */
final class Rows {

    private final DSLContext database;

    Rows(DSLContext database) {
        this.database = database;
    }

    /** Inserts the rows in one statement; only the columns that were set in one of them. */
    <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
        if (!rows.isEmpty()) {
            Field<?>[] columns = columns(table, rows);
            database.insertInto(table, columns)
                    .valuesOfRecords(values(rows, columns))
                    .execute();
        }
    }

    /** The same, and tells the new ids by code. */
    <R extends TableRecord<R>> Map<String, Long> insert(Table<R> table, List<R> rows, TableField<R, String> code) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Field<Long> id = id(table);
        Field<?>[] columns = columns(table, rows);
        return database.insertInto(table, columns)
                .valuesOfRecords(values(rows, columns))
                .returningResult(code, id)
                .fetchMap(code, id);
    }

    /**
     * Inserts what packages share unless it is there already; what is there must be the same.
     *
     * @param scope among which rows of the table codes are unique
     * @return ids by code
     * @throws DifferingRow when a row of that code says something else
     */
    <R extends TableRecord<R>> Map<String, Long> share(
            Table<R> table, List<R> rows, TableField<R, String> code, Condition scope) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Field<?>[] columns = columns(table, rows);
        Field<Long> id = id(table);
        Map<String, R> there = database.selectFrom(table)
                .where(scope, code.in(rows.stream().map(row -> row.get(code)).toList()))
                .fetchMap(code);
        var ids = new HashMap<String, Long>();
        var missing = new ArrayList<R>();
        for (R row : rows) {
            R old = there.get(row.get(code));
            if (old == null) {
                missing.add(row);
                continue;
            }
            ids.put(row.get(code), old.get(id));
            for (Field<?> column : columns) {
                if (!same(row.get(column), old.get(column))) {
                    throw new DifferingRow(
                            table.getName(), row.get(code), column.getName(), old.get(column), row.get(column));
                }
            }
        }
        ids.putAll(insert(table, missing, code));
        return ids;
    }

    /** Inserts those rows of which no equal one is there. */
    <R extends TableRecord<R>> void complete(Table<R> table, List<R> rows, Condition scope) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] columns = columns(table, rows);
        List<? extends Record> there =
                database.select(columns).from(table).where(scope).fetch();
        insert(
                table,
                rows.stream()
                        .filter(row -> there.stream()
                                .noneMatch(old ->
                                        Stream.of(columns).allMatch(column -> same(row.get(column), old.get(column)))))
                        .toList());
    }

    static DateSpan span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DateSpan(from, to == null ? null : to.plusDays(1));
    }

    private static <R extends Record> Field<Long> id(Table<R> table) {
        return Objects.requireNonNull(table.field("id", Long.class));
    }

    /** The columns that were set; a column of the database's own making must not be named. */
    private static <R extends TableRecord<R>> Field<?>[] columns(Table<R> table, List<R> rows) {
        return Stream.of(table.fields())
                .filter(field -> rows.stream().anyMatch(row -> row.touched(field)))
                .toArray(Field<?>[]::new);
    }

    private static <R extends Record> List<Record> values(List<R> rows, Field<?>[] columns) {
        return rows.stream().map(row -> row.into(columns)).toList();
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof java.math.BigDecimal x && b instanceof java.math.BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return Objects.equals(a, b);
    }

    /** A shared row is in the database already, with other contents. */
    static final class DifferingRow extends RuntimeException {
        DifferingRow(String table, String code, String column, @Nullable Object there, @Nullable Object wanted) {
            super("the " + table.replace('_', ' ') + " '" + code + "' is in the database already with " + column + " '"
                    + there + "', not '" + wanted + "'");
        }
    }
}
