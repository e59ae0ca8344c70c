package greenplan.backend.database;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Words that the SQL of every feature is written in. */
public final class Sql {

    private Sql() {}

    /** The column is one of these keys; they are one parameter, however many there are. */
    public static Condition among(Field<Long> column, Collection<Long> keys) {
        return column.eq(any(keys.toArray(Long[]::new)));
    }

    /** The column is one of these codes; they are one parameter, too. */
    public static Condition amongCodes(Field<String> column, Collection<String> codes) {
        return column.eq(any(codes.toArray(String[]::new)));
    }

    /** The column is one of the {@link Given#keys}. */
    public static Condition among(Field<Long> column) {
        return column.eq(Given.KEY);
    }

    /**
     * Two columns that the statement joins are one of the {@link Given#keys}. Said of each: of {@code a = b and a = any (…)} PostgreSQL concludes nothing
     * about {@code b}, expects as many rows as it has children, and reads its whole table for the few.
     */
    public static Condition among(Field<Long> column, Field<Long> joined) {
        return among(column).and(among(joined));
    }

    /**
     * The column is what one of the rows points to whose {@link Given#keys} are given: known before anything is joined, so that it is looked up once and not
     * for each row.
     */
    public static Condition pointedTo(Field<Long> column, Table<?> rows, Field<Long> key, Field<Long> pointer) {
        return column.eq(any(array(select(pointer).from(rows).where(among(key)))));
    }

    /** The column has this value; without a value, any. */
    public static <T> Condition matches(Field<T> column, @Nullable T value) {
        return value == null ? noCondition() : column.eq(value);
    }

    /**
     * Both halves of a code {@code first/second}, of which the first has no slash: one by one, so that an index finds them. A code without a
     * slash is nobody's.
     */
    public static Condition halves(Field<String> first, Field<String> second, String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? falseCondition()
                : first.eq(code.substring(0, slash)).and(second.eq(code.substring(slash + 1)));
    }

    /** Whether a statement finds and changes its one row: false when that is in another version, or gone. */
    public static boolean changesOne(Query statement) {
        return statement.execute() == 1;
    }

    /** These words stand in one of the texts, whatever their marks; without words, always. */
    public static Condition says(@Nullable String words, Field<?>... texts) {
        return words == null || words.isBlank() ? noCondition() : condition("""
                        position(published.bare(published.spelt({0})) in published.bare(published.spelt(concat_ws(' ', {1})))) > 0
                        """, val(words.strip()), list(texts));
    }

    /** Upwards by the column, or downwards. */
    public static OrderField<?> order(Field<?> column, boolean descending) {
        return descending ? column.desc() : column.asc();
    }

    /** Sorted as a Vietnamese dictionary does: a ă â b … d đ e ê. */
    public static Field<String> vietnamese(Field<String> name) {
        return name.collate(collation("vi-x-icu"));
    }
}
