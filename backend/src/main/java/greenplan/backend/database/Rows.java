package greenplan.backend.database;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** What a statement answers. Each row is made an object while it is read; a statement runs each time that it is asked. */
public final class Rows {

    private final ResultQuery<Record> statement;
    private final Columns columns;

    Rows(ResultQuery<Record> statement, Columns columns) {
        this.statement = statement;
        this.columns = columns;
    }

    /** All rows. */
    public List<Row> fetch() {
        return fetch(row -> row);
    }

    /** All rows as objects. */
    public <T> List<T> fetch(Function<Row, T> read) {
        var all = new ArrayList<T>();
        each(row -> all.add(read.apply(row)));
        return all;
    }

    /** One column of all rows. */
    public <T> List<T> fetch(Field<T> value) {
        return fetch(row -> row.get(value));
    }

    /** The only row, if there is one. */
    public <T> Optional<T> fetchOptional(Function<Row, T> read) {
        List<T> all = fetch(read);
        if (all.size() > 1) {
            throw new IllegalStateException("One row at most was asked for, but there are " + all.size());
        }
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.getFirst());
    }

    /** A column of the only row, if there is one. */
    public <T> Optional<T> fetchOptional(Field<T> value) {
        return fetchOptional(row -> row.get(value));
    }

    /** All rows by a column in which they differ, in their order. */
    public <K, T> Map<K, T> fetchMap(Field<K> key, Function<Row, T> read) {
        var all = new LinkedHashMap<K, T>();
        each(row -> {
            if (all.put(row.get(key), read.apply(row)) != null) {
                throw new IllegalStateException("Rows that should differ have the same key: " + row.get(key));
            }
        });
        return all;
    }

    /** One column of all rows by another one. */
    public <K, T> Map<K, T> fetchMap(Field<K> key, Field<T> value) {
        return fetchMap(key, row -> row.get(value));
    }

    /** All rows by a column that many share, in their order. */
    public <K, T> Map<K, List<T>> fetchGroups(Field<K> key, Function<Row, T> read) {
        var all = new LinkedHashMap<K, List<T>>();
        each(row ->
                all.computeIfAbsent(row.get(key), unused -> new ArrayList<>()).add(read.apply(row)));
        return all;
    }

    /**
     * All rows by a column that many share, with few enough for each, in the order of their positions, and of their keys where these are alike. They are put
     * in order here, where they have no columns to carry; PostgreSQL packs each row with all of them before it sorts.
     */
    public <K, T> Map<K, List<T>> fetchGroups(
            Field<K> parent, Field<Integer> position, Field<Long> key, Function<Row, T> read) {
        var all = new LinkedHashMap<K, List<T>>();
        fetch().stream()
                .sorted(Comparator.<Row, Integer>comparing(row -> row.get(position))
                        .thenComparing(row -> row.get(key)))
                .forEach(row -> all.computeIfAbsent(row.get(parent), unused -> new ArrayList<>())
                        .add(read.apply(row)));
        return all;
    }

    /** One column of all rows by another one that many share. */
    public <K, T> Map<K, List<T>> fetchGroups(Field<K> key, Field<T> value) {
        return fetchGroups(key, row -> row.get(value));
    }

    private void each(Consumer<Row> reader) {
        if (!columns.arePlain()) {
            statement.fetch().forEach(record -> reader.accept(Row.of(record)));
            return;
        }
        try (Cursor<Record> answer = statement.fetchLazy()) {
            ResultSet rows = requireNonNull(answer.resultSet());
            while (rows.next()) {
                reader.accept(columns.row(rows));
            }
        } catch (SQLException failed) {
            throw new DataAccessException("The answer of a statement cannot be read: " + statement.getSQL(), failed);
        }
    }
}
