package greenplan.backend.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Select;
import org.jooq.impl.CustomQueryPart;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Statements whose text is written once and kept: building and writing one takes longer than its answer. They are on what is published, or, of
 * {@code @Qualifier("application")}, on the base tables and within the transaction of the caller, where each call of the staff comes by. What differs
 * from call to call is {@link Given} by name; whatever else decides about the text is its shape, which the statement is written for:
 *
 * <pre>{@code
 * statements.of(() -> select(PLAN.fields()).from(PLAN).where(among(PLAN.ID)))
 *         .with(keys(plans))
 *         .fetchMap(PLAN.ID, row -> plan(row, asOf));
 * }</pre>
 */
@Component
public class Statements {

    /** How many texts are kept. Each place in the code has as many as shapes are asked of it, mostly one. */
    private static final int MOST = 2_000;

    private record Key(Class<?> place, Object shape) {}

    private final Cache<Key, Text> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final DSLContext db;

    Statements(@Qualifier("published") DSLContext db) {
        this.db = db;
    }

    /** The statement of one place in the code. */
    public Kept of(Supplier<? extends Select<?>> written) {
        return kept(written, "", () -> written.get());
    }

    /**
     * The statement of one place in the code, in one of its shapes.
     *
     * @param shape all that decides about its text; equal when the text is the same
     */
    public <S> Kept of(S shape, Function<S, ? extends Select<?>> written) {
        return kept(written, shape, () -> written.apply(shape));
    }

    /** The same for a statement that tells columns otherwise than by their names. */
    public <S> Kept ofTold(S shape, Function<S, Told> written) {
        return new Kept(db, kept.get(new Key(written.getClass(), shape), key -> {
            Told told = written.apply(shape);
            return Text.of(written, db, told.statement, told.columns);
        }));
    }

    /**
     * A statement, and what it tells.
     *
     * @param columns what each of the columns that it selects is, in this order: as {@code row.get} asks for it
     */
    public record Told(Select<?> statement, List<? extends Field<?>> columns) {}

    /**
     * A statement that is written in SQL.
     *
     * @param sql with {@code {0}}, {@code {1}} … where the values come
     * @param columns what it selects, in this order
     * @param values as in the template, each given by name when it runs
     */
    public Kept of(String sql, List<Field<?>> columns, Given<?>... values) {
        return new Kept(
                db,
                kept.get(
                        new Key(Statements.class, sql),
                        key -> Text.of(db, db.resultQuery(sql, (Object[]) values), columns)));
    }

    private Kept kept(Object place, Object shape, Supplier<Select<?>> written) {
        return new Kept(db, kept.get(new Key(place.getClass(), shape), key -> Text.of(place, db, written.get())));
    }

    /**
     * A text in pieces.
     *
     * @param pieces SQL and names of values in turns
     * @param selected what it selects
     * @param columns the same, as it is read
     */
    private record Text(String[] pieces, List<Field<?>> selected, Columns columns) {

        static Text of(Object place, DSLContext db, Select<?> statement) {
            return of(place, db, statement, statement.getSelect());
        }

        static Text of(Object place, DSLContext db, Select<?> statement, List<? extends Field<?>> columns) {
            if (place.getClass().getDeclaredFields().length > 0) {
                throw new IllegalArgumentException(
                        "A statement that is kept depends on its shape and on nothing else from around it: give what"
                                + " differs by name");
            }
            return of(db, (QueryPart) statement, List.copyOf(columns));
        }

        static Text of(DSLContext db, QueryPart statement, List<Field<?>> columns) {
            List<Object> values = db.extractBindValues(statement);
            if (!values.isEmpty()) {
                throw new IllegalArgumentException(
                        "A statement that is kept has its values by name, or inline where they never change, but was"
                                + " written with "
                                + values);
            }
            return new Text(db.render(statement).split(Given.MARK, -1), columns, new Columns(columns));
        }

        void write(Context<?> out, List<Given.Value> values) {
            for (int i = 0; i < pieces.length; i++) {
                if (i % 2 == 0) {
                    out.sql(pieces[i]);
                } else {
                    out.visit(value(pieces[i], values));
                }
            }
        }

        private static Field<?> value(String name, List<Given.Value> values) {
            for (var value : values) {
                if (value.name().equals(name)) {
                    return value.value();
                }
            }
            throw new IllegalArgumentException("The statement needs a value for: " + name);
        }
    }

    /** A statement that waits for its values. */
    public static final class Kept {

        private final DSLContext db;
        private final Text text;

        private Kept(DSLContext db, Text text) {
            this.db = db;
            this.text = text;
        }

        /** What it answers for these values. */
        public Rows with(Given.Value... values) {
            return with(List.of(values));
        }

        /** The same with values of several sources. */
        public Rows with(List<Given.Value> values) {
            return new Rows(
                    db.resultQuery("{0}", CustomQueryPart.of(out -> text.write(out, values)))
                            .coerce(text.selected()),
                    text.columns());
        }
    }
}
