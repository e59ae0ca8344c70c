package greenplan.backend.database;

import greenplan.db.DateSpan;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.impl.IdentityConverter;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a statement whose text is kept, and how the driver tells their values. jOOQ finds that out anew for each value, and prepares a
 * record that could be changed and stored, which takes longer than to read it.
 */
final class Columns {

    /** Takes one value, by the place of its column, from 1. */
    private interface Reader {

        @Nullable
        Object read(ResultSet row, int place) throws SQLException;
    }

    private static final Map<Class<?>, Reader> READERS = Map.of(
            String.class, ResultSet::getString,
            Long.class, (row, place) -> unlessNull(row, row.getLong(place)),
            Integer.class, (row, place) -> unlessNull(row, row.getInt(place)),
            Boolean.class, (row, place) -> unlessNull(row, row.getBoolean(place)),
            BigDecimal.class, ResultSet::getBigDecimal,
            byte[].class, ResultSet::getBytes,
            LocalDate.class, (row, place) -> row.getObject(place, LocalDate.class),
            String[].class, (row, place) -> texts(row.getArray(place)),
            DateSpan.class, (row, place) -> span(row.getString(place)));

    private final Map<Field<?>, Integer> places = new IdentityHashMap<>();
    private final @Nullable Reader[] readers;
    private final boolean plain;

    Columns(List<Field<?>> selected) {
        readers = new Reader[selected.size()];
        for (int i = 0; i < readers.length; i++) {
            places.put(selected.get(i), i);
            readers[i] = reader(selected.get(i));
        }
        plain = Arrays.stream(readers).allMatch(Objects::nonNull);
    }

    /** Whether each of them is told as it is stored; what is made of several, or of rows inside a row, only jOOQ can read. */
    boolean arePlain() {
        return plain;
    }

    /** The row at which a plain result stands. */
    @SuppressWarnings("NullAway") // of plain columns each has its reader
    Row row(ResultSet result) throws SQLException {
        var values = new @Nullable Object[readers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers[i].read(result, i + 1);
        }
        return new Read(values);
    }

    private final class Read implements Row {

        private final @Nullable Object[] values;

        private Read(@Nullable Object[] values) {
            this.values = values;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"
        }) // the reader was chosen by the type of the column; whether null may be, the table says
        public <T> T get(Field<T> column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("The statement reads no such column: " + column);
            }
            return (T) values[place];
        }

        @Override
        public boolean has(Field<?> column) {
            return places.containsKey(column);
        }
    }

    private static @Nullable Reader reader(Field<?> column) {
        Class<?> type = column.getType();
        if (type != DateSpan.class && !(column.getConverter() instanceof IdentityConverter<?>)) {
            return null;
        }
        return EnumType.class.isAssignableFrom(type) ? words(type) : READERS.get(type);
    }

    private static Reader words(Class<?> type) {
        var words = new HashMap<String, Object>();
        for (Object word : type.getEnumConstants()) {
            words.put(((EnumType) word).getLiteral(), word);
        }
        return (row, place) -> words.get(row.getString(place));
    }

    private static @Nullable Object unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static String @Nullable [] texts(@Nullable Array array) throws SQLException {
        return array == null ? null : (String[]) array.getArray();
    }

    private static @Nullable DateSpan span(@Nullable String text) {
        return text == null ? null : DateSpan.parse(text);
    }
}
