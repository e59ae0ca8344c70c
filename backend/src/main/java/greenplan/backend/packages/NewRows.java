package greenplan.backend.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a plan that is new: many in one statement; what packages share may be there already, and must be the same. */
final class NewRows implements Rows {

    private final DSLContext database;

    NewRows(DSLContext database) {
        this.database = database;
    }

    @Override
    public <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
        if (!rows.isEmpty()) {
            Field<?>[] columns = Rows.columns(table, rows);
            database.insertInto(table, columns)
                    .valuesOfRecords(values(rows, columns))
                    .execute();
        }
    }

    @Override
    public <R extends TableRecord<R>> Map<String, Long> insert(
            Table<R> table, List<R> rows, TableField<R, String> code) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Field<Long> id = Rows.id(table);
        Field<?>[] columns = Rows.columns(table, rows);
        return database.insertInto(table, columns)
                .valuesOfRecords(values(rows, columns))
                .returningResult(code, id)
                .fetchMap(code, id);
    }

    @Override
    public <R extends TableRecord<R>> List<Long> insertForIds(Table<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Field<?>[] columns = Rows.columns(table, rows);
        return database.insertInto(table, columns)
                .valuesOfRecords(values(rows, columns))
                .returningResult(Rows.id(table))
                .fetch(Rows.id(table));
    }

    /** {@inheritDoc} A row that is there with other contents throws {@link DifferingRow}. */
    @Override
    public <R extends TableRecord<R>> Map<String, Long> share(
            Table<R> table, List<R> rows, TableField<R, String> code, Condition scope) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Field<?>[] columns = Rows.columns(table, rows);
        Field<Long> id = Rows.id(table);
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
                if (!Rows.same(row.get(column), old.get(column))) {
                    throw new DifferingRow(
                            table.getName(), row.get(code), column.getName(), old.get(column), row.get(column));
                }
            }
        }
        ids.putAll(insert(table, missing, code));
        return ids;
    }

    @Override
    public <R extends TableRecord<R>> void complete(Table<R> table, List<R> rows, Condition scope) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] columns = Rows.columns(table, rows);
        List<? extends Record> there =
                database.select(columns).from(table).where(scope).fetch();
        insert(
                table,
                rows.stream()
                        .filter(row -> there.stream()
                                .noneMatch(old -> Stream.of(columns)
                                        .allMatch(column -> Rows.same(row.get(column), old.get(column)))))
                        .toList());
    }

    private static <R extends TableRecord<R>> List<Record> values(List<R> rows, Field<?>[] columns) {
        return rows.stream().map(row -> row.into(columns)).toList();
    }

    /** A shared row is in the database already, with other contents. */
    static final class DifferingRow extends RuntimeException {
        DifferingRow(String table, String code, String column, @Nullable Object there, @Nullable Object wanted) {
            super("the " + table.replace('_', ' ') + " '" + code + "' is in the database already with " + column + " '"
                    + there + "', not '" + wanted + "'");
        }
    }
}
