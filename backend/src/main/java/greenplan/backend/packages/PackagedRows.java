package greenplan.backend.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** What a package that was loaded said, as rows with the ids that they got; nothing is written. */
final class PackagedRows implements Rows {

    private final DSLContext database;
    private final Map<Table<?>, List<Record>> said = new HashMap<>();
    private long nowhere;

    PackagedRows(DSLContext database) {
        this.database = database;
    }

    /** The rows of a table, in the order of the package. */
    @SuppressWarnings("unchecked")
    <R extends Record> List<R> of(Table<R> table) {
        return (List<R>) said.getOrDefault(table, List.of());
    }

    @Override
    public <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
        said.computeIfAbsent(table, none -> new ArrayList<>()).addAll(rows);
    }

    /** {@inheritDoc} A row that is gone has an id that no row has. */
    @Override
    public <R extends TableRecord<R>> Map<String, Long> insert(
            Table<R> table, List<R> rows, TableField<R, String> code) {
        insert(table, rows);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> there = database.select(code, Rows.id(table))
                .from(table)
                .where(RowKey.of(table).group(rows))
                .fetchMap(code, Rows.id(table));
        var ids = new HashMap<String, Long>();
        rows.forEach(row -> {
            Long id = there.get(row.get(code));
            ids.put(row.get(code), id == null ? --nowhere : id);
        });
        return ids;
    }

    @Override
    public <R extends TableRecord<R>> List<Long> insertForIds(Table<R> table, List<R> rows) {
        insert(table, rows);
        RowKey key = RowKey.of(table);
        Map<List<Object>, Long> there = key.ids(database, rows);
        return rows.stream()
                .map(row -> there.getOrDefault(key.of(row), --nowhere))
                .toList();
    }
}
