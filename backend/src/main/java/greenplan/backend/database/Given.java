package greenplan.backend.database;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Context;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is given each time a statement runs whose text is kept by {@link Statements}.
 *
 * @param <T> type of the value
 */
public final class Given<T> extends CustomField<T> {

    /** One of the keys of the rows that are asked for: {@link Sql#among(org.jooq.Field)}. */
    static final Given<Long> KEY = new Given<>("keys", SQLDataType.BIGINT);

    /** The day for which things are told. */
    public static final Given<LocalDate> DAY = new Given<>("day", SQLDataType.LOCALDATE);

    /** What encloses the name in a text that is to be kept; no SQL has it. */
    static final String MARK = "\u0001";

    private final String name;

    /**
     * @param name told from the other values of the same statement by it
     */
    public Given(String name, DataType<T> type) {
        super(name, type);
        this.name = name;
    }

    /**
     * These keys, however many, as one parameter. Of any number PostgreSQL expects ten, and for ten it may join whole tables; a single one is
     * said as what it is.
     */
    public static Value keys(Collection<Long> keys) {
        return keys.size() == 1
                ? KEY.is(keys.iterator().next())
                : new Value(KEY.name, DSL.field("any({0})", Long.class, DSL.val(keys.toArray(Long[]::new))));
    }

    /** The value of a column in a statement that writes it. */
    public static <T> Given<T> of(Field<T> column) {
        return new Given<>(column.getQualifiedName().toString(), column.getDataType());
    }

    /** The columns that a row is written in, each with what is given for it. */
    public static Map<Field<?>, Field<?>> each(Collection<? extends Field<?>> columns) {
        return columns.stream().collect(toMap(column -> column, Given::of));
    }

    /** The values that a row is written with. */
    public static List<Value> all(Collection<? extends Field<?>> columns, Record row) {
        return columns.stream().map(column -> in(column, row)).toList();
    }

    private static <T> Value in(Field<T> column, Record row) {
        return of(column).is(row.get(column));
    }

    /** It is this. */
    public Value is(@Nullable T value) {
        return new Value(name, DSL.val(value, getDataType()));
    }

    @Override
    public void accept(Context<?> text) {
        text.sql(MARK + name + MARK);
    }

    /** A value by the name of what it is given for. */
    public record Value(String name, Field<?> value) {}
}
