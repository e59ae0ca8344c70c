package greenplan.backend.database;

import java.time.LocalDate;
import java.util.Collection;
import org.jooq.Context;
import org.jooq.DataType;
import org.jooq.impl.CustomField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is given each time a statement runs whose text is kept by {@link Statements}.
 *
 * @param <T> type of the value
 */
public final class Given<T> extends CustomField<T> {

    /** The keys of the rows that are asked for. */
    public static final Given<Long[]> KEYS = new Given<>("keys", SQLDataType.BIGINT.array());

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

    /** These keys, however many. */
    public static Value keys(Collection<Long> keys) {
        return KEYS.is(keys.toArray(Long[]::new));
    }

    /** It is this. */
    public Value is(@Nullable T value) {
        return new Value(name, org.jooq.impl.DSL.val(value, getDataType()));
    }

    @Override
    public void accept(Context<?> text) {
        text.sql(MARK + name + MARK);
    }

    /** A value by the name of what it is given for. */
    public record Value(String name, org.jooq.Field<?> value) {}
}
