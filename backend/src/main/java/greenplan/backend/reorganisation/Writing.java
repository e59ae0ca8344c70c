package greenplan.backend.reorganisation;

import static greenplan.backend.database.Sql.among;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** One reorganisation while it is written: many rows in one statement, and what is cut short is kept for an undo. */
final class Writing {

    private final DSLContext database;
    private final long change;
    private final LocalDate day;
    private final Map<String, Long> keys;
    private final Table<?> kept;
    private final List<Cut> cuts = new ArrayList<>();

    private record Cut(String table, long row, DateSpan valid) {}

    /**
     * Starts.
     *
     * @param keys rows of agencies or provinces by slug
     * @param kept where to keep what is cut short
     */
    Writing(DSLContext database, long change, LocalDate day, Map<String, Long> keys, Table<?> kept) {
        this.database = database;
        this.kept = kept;
        this.change = change;
        this.day = day;
        this.keys = new HashMap<>(keys);
    }

    long change() {
        return change;
    }

    LocalDate day() {
        return day;
    }

    /** The key of an agency or a province by its slug. */
    long key(String slug) {
        return Objects.requireNonNull(keys.get(slug), slug);
    }

    /** Inserts agencies or provinces that begin, and knows them from then on. */
    <R extends TableRecord<R>> void begin(
            Table<R> table, TableField<R, String> code, TableField<R, Long> id, Collection<R> rows) {
        if (!rows.isEmpty()) {
            keys.putAll(values(table, rows).returningResult(code, id).fetchMap(code, id));
        }
    }

    /** Inserts the rows; only the columns that were set in one of them. */
    <R extends TableRecord<R>> void insert(Table<R> table, Collection<R> rows) {
        if (!rows.isEmpty()) {
            values(table, rows).execute();
        }
    }

    private <R extends TableRecord<R>> InsertValuesStepN<R> values(Table<R> table, Collection<R> rows) {
        Field<?>[] columns = Stream.of(table.fields())
                .filter(column -> rows.stream().anyMatch(row -> row.touched(column)))
                .toArray(Field<?>[]::new);
        return database.insertInto(table, columns)
                .valuesOfRecords(rows.stream().map(row -> row.into(columns)).toList());
    }

    /**
     * Ends rows on the day before.
     *
     * @param rows what they are now, by id
     */
    <R extends TableRecord<R>> void cut(
            Table<R> table, TableField<R, Long> id, TableField<R, DateSpan> valid, Map<Long, DateSpan> rows) {
        rows.forEach((key, before) -> cuts.add(new Cut(table.getName(), key, before)));
        Field<DateSpan> until = field("daterange(lower({0}), {1})", valid.getDataType(), valid, val(day));
        database.update(table).set(valid, until).where(among(id, rows.keySet())).execute();
    }

    /** Keeps what was cut. */
    void keepCuts() {
        if (cuts.isEmpty()) {
            return;
        }
        List<Field<?>> columns = Stream.of("reorganisation_id", "tbl", "row_id", "valid")
                .<Field<?>>map(name -> Objects.requireNonNull(kept.field(name)))
                .toList();
        var insert = database.insertInto(kept, columns);
        for (Cut cut : cuts) {
            insert = insert.values(change, cut.table, cut.row, cut.valid);
        }
        insert.execute();
    }
}
