package greenplan.backend.database;

import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFinalStep;
import org.jooq.SelectQuery;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.WindowSpecification;
import org.jooq.impl.SQLDataType;

/**
 * One page of the children of each of many parents, with their number, by one statement: children are numbered within
 * their parent, and the numbers are joined to the statement that reads children.
 *
 * <pre>{@code
 * var places = Siblings.number(TARGET.PLAN_ID, TARGET.ID, TARGET, among(TARGET.PLAN_ID, plans), TARGET.POSITION, TARGET.ID);
 * return Siblings.pages(db.select(TARGET.fields()).from(TARGET), TARGET.ID, places, page, row -> …);
 * }</pre>
 */
public final class Siblings {

    private static final String TABLE = "sibling";

    /** Key of the parent. */
    private static final Field<Long> PARENT = field(name(TABLE, "parent"), Long.class);

    /** Key of the child. */
    private static final Field<Long> KEY = field(name(TABLE, "key"), Long.class);

    /** Place of the child within its parent, from 1. */
    private static final Field<Integer> PLACE = field(name(TABLE, "place"), Integer.class);

    /** How many children the parent has. */
    private static final Field<Integer> TOTAL = field(name(TABLE, "total"), Integer.class);

    private static final Given<Integer> FIRST = new Given<>("first", SQLDataType.INTEGER);
    private static final Given<Integer> LAST = new Given<>("last", SQLDataType.INTEGER);

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
        var siblings = among(List.of(parent), order);
        return select(
                        parent.as("parent"),
                        child.as("key"),
                        rowNumber().over(siblings).as("place"),
                        count().over(siblings).as("total"))
                .from(from)
                .where(where)
                .asTable(TABLE);
    }

    /** All children of a parent in their order: place and number are told of one window, for each window walks over all rows again. */
    private static WindowSpecification among(List<? extends Field<?>> parent, OrderField<?>... order) {
        return partitionBy(parent)
                .orderBy(order)
                .rowsBetweenUnboundedPreceding()
                .andUnboundedFollowing();
    }

    /** The places of a page; the first child is always read, since it knows the number even of a page past the end. */
    private static Condition between(Field<Integer> first, Field<Integer> last) {
        return PLACE.between(first, last).or(PLACE.eq(inline(1)));
    }

    private static int first(Page page) {
        return page.offset() + 1;
    }

    private static int last(Page page) {
        return page.offset() + page.first();
    }

    /**
     * One page per parent; a parent without children is missing.
     *
     * @param children reads them all, in no order
     * @param key of a child in what it reads
     * @param places of the children, by {@link #number}
     */
    public static <T> Map<Long, Connection<T>> pages(
            SelectFinalStep<Record> children, Field<Long> key, Table<?> places, Page page, Function<Row, T> child) {
        var placed = placed(children, key, places, between(val(first(page)), val(last(page))));
        return pages(placed.fetch(Row::of), page, row -> row.get(PARENT), child);
    }

    /** A statement for {@link #pages(Rows, Page, Function)} whose text can be kept; it needs {@link #page(Page)}. */
    public static Select<Record> placed(SelectFinalStep<Record> children, Field<Long> key, Table<?> places) {
        return placed(children, key, places, between(FIRST, LAST));
    }

    private static SelectQuery<Record> placed(
            SelectFinalStep<Record> children, Field<Long> key, Table<?> places, Condition which) {
        SelectQuery<Record> query = children.getQuery();
        query.addSelect(PARENT, PLACE, TOTAL);
        query.addJoin(places, key.eq(KEY));
        query.addConditions(which);
        return query;
    }

    /**
     * A statement for {@link #pages(Rows, Page, Function, Function)} that finds each child once, with its columns, before it is known whether the
     * page has it: for parents that have few children beyond a page. It needs {@link #page(Page)}.
     *
     * @param columns what is read of children
     * @param parent what tells parents apart, of which the columns are read, too
     * @param order must end in a key, or pages could overlap
     */
    public static Statements.Told inOnePass(
            Collection<? extends Field<?>> columns,
            Table<?> from,
            Condition where,
            List<? extends Field<?>> parent,
            OrderField<?>... order) {
        List<Field<?>> told = new ArrayList<>(columns);
        told.addAll(parent);
        List<Field<?>> inside = new ArrayList<>();
        List<Field<?>> outside = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            inside.add(told.get(i).as("c" + i));
            outside.add(field(name(TABLE, "c" + i), told.get(i).getDataType()));
        }
        var siblings = among(parent, order);
        var numbered = select(inside)
                .select(
                        rowNumber().over(siblings).as("place"),
                        count().over(siblings).as("total"))
                .from(from)
                .where(where)
                .asTable(TABLE);
        told.addAll(List.of(PLACE, TOTAL));
        outside.addAll(List.of(PLACE, TOTAL));
        return new Statements.Told(select(outside).from(numbered).where(between(FIRST, LAST)), told);
    }

    /** What a {@link #placed} statement needs to read a page. */
    public static List<Given.Value> page(Page page) {
        return List.of(FIRST.is(first(page)), LAST.is(last(page)));
    }

    /** One page per parent of what a {@link #placed} statement reads; a parent without children is missing. */
    public static <T> Map<Long, Connection<T>> pages(Rows placed, Page page, Function<Row, T> child) {
        return pages(placed, page, row -> row.get(PARENT), child);
    }

    /** The same, where parents are told apart by more than a key. */
    public static <P, T> Map<P, Connection<T>> pages(
            Rows placed, Page page, Function<Row, P> parent, Function<Row, T> child) {
        return pages(placed.fetch(), page, parent, child);
    }

    private static <P, T> Map<P, Connection<T>> pages(
            List<Row> placed, Page page, Function<Row, P> parent, Function<Row, T> child) {
        var totals = new LinkedHashMap<P, Integer>();
        var nodes = new LinkedHashMap<P, List<T>>();
        // Here, where they have no columns to carry.
        for (Row row : placed.stream().sorted(comparing(row -> row.get(PLACE))).toList()) {
            P its = parent.apply(row);
            totals.put(its, row.get(TOTAL));
            List<T> siblings = nodes.computeIfAbsent(its, unused -> new ArrayList<>());
            if (row.get(PLACE) > page.offset()) {
                siblings.add(child.apply(row));
            }
        }
        var pages = new LinkedHashMap<P, Connection<T>>();
        totals.forEach((its, total) ->
                pages.put(its, new Connection<>(nodes.getOrDefault(its, List.of()), total, page)));
        return pages;
    }

    /** The page of a list that has no parent. */
    public static <T> Connection<T> page(
            SelectFinalStep<Record> children, Field<Long> key, Table<?> places, Page page, Function<Row, T> child) {
        return pages(children, key, places, page, child).getOrDefault(0L, Connection.none(page));
    }
}
