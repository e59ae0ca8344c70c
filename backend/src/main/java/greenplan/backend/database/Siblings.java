package greenplan.backend.database;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableLike;

/**
 * One page of the children of each of many parents, with their number, by one statement: children are numbered within
 * their parent, and the statement joins the numbers to the rows it wants.
 *
 * <pre>{@code
 * var places = Siblings.number(TARGET.PLAN_ID, TARGET.ID, TARGET, among(TARGET.PLAN_ID, plans), TARGET.POSITION, TARGET.ID);
 * var rows = db.select(Siblings.PARENT, Siblings.PLACE, Siblings.TOTAL, TARGET.CODE)
 *         .from(places).join(TARGET).on(TARGET.ID.eq(Siblings.KEY))
 *         .where(Siblings.on(page)).orderBy(Siblings.PARENT, Siblings.PLACE).fetch();
 * return Siblings.pages(rows, page, row -> …);
 * }</pre>
 */
public final class Siblings {

    private static final String TABLE = "sibling";

    /** Key of the parent. */
    public static final Field<Long> PARENT = field(name(TABLE, "parent"), Long.class);

    /** Key of the child. */
    public static final Field<Long> KEY = field(name(TABLE, "key"), Long.class);

    /** Place of the child within its parent, from 1. */
    public static final Field<Integer> PLACE = field(name(TABLE, "place"), Integer.class);

    /** How many children the parent has. */
    public static final Field<Integer> TOTAL = field(name(TABLE, "total"), Integer.class);

    /** The parent of a list that has none. */
    public static final Field<Long> NOBODY = inline(0L);

    private Siblings() {}

    /**
     * The children that fulfil a condition, numbered in their order within each parent.
     *
     * @param order must end in a key, or pages could overlap
     */
    public static Table<?> number(
            Field<Long> parent, Field<Long> child, TableLike<?> from, Condition where, OrderField<?>... order) {
        return select(
                        parent.as("parent"),
                        child.as("key"),
                        rowNumber().over().partitionBy(parent).orderBy(order).as("place"),
                        count().over().partitionBy(parent).as("total"))
                .from(from)
                .where(where)
                .asTable(TABLE);
    }

    /** The places of a page; the first child is always read, since it knows the number even of a page past the end. */
    public static Condition on(Page page) {
        return PLACE.between(page.offset() + 1, page.offset() + page.first()).or(PLACE.eq(1));
    }

    /** Puts rows, in the order of parent and place, into one page per parent; a parent without children is missing. */
    public static <R extends Record, T> Map<Long, Connection<T>> pages(
            Result<R> rows, Page page, Function<? super R, T> child) {
        var totals = new LinkedHashMap<Long, Integer>();
        var nodes = new LinkedHashMap<Long, List<T>>();
        for (R row : rows) {
            totals.put(row.get(PARENT), row.get(TOTAL));
            List<T> siblings = nodes.computeIfAbsent(row.get(PARENT), parent -> new ArrayList<>());
            if (row.get(PLACE) > page.offset()) {
                siblings.add(child.apply(row));
            }
        }
        var pages = new LinkedHashMap<Long, Connection<T>>();
        totals.forEach((parent, total) ->
                pages.put(parent, new Connection<>(nodes.getOrDefault(parent, List.of()), total, page)));
        return pages;
    }

    /** The page of a list that has no parent. */
    public static <R extends Record, T> Connection<T> page(Result<R> rows, Page page, Function<? super R, T> child) {
        return Siblings.<R, T>pages(rows, page, child).getOrDefault(0L, Connection.none(page));
    }
}
