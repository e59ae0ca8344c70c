package greenplan.backend.packages;

import greenplan.schema.PackageSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Another edition of a package that is loaded, value by value: what the portal has not changed since follows the edition;
 * what it changed stays while the edition says what the loaded package said; where both changed it, somebody must choose.
 */
final class MergedRows implements Rows {

    private static final long NOWHERE = -1;

    private final DSLContext database;
    private final PackagedRows loaded;
    private final Merge merge;
    private final FigureEditionRepository figures;
    private final Map<Table<?>, Leaving<?>> leaving = new LinkedHashMap<>();

    /**
     * Starts.
     *
     * @param plan code of the plan
     * @param loaded what the package that is loaded says
     * @param choice which side was chosen for a conflict; null while nobody chose
     */
    MergedRows(
            DSLContext database, String plan, PackagedRows loaded, Function<Difference, @Nullable PackageSide> choice) {
        this.database = database;
        this.loaded = loaded;
        this.merge = new Merge(plan, choice);
        this.figures = new FigureEditionRepository(database, plan);
    }

    /** Takes away what the edition leaves out, after all its rows came; returns what was found on the way. */
    Merge finish() {
        leaving.values().forEach(rows -> {
            if (rows.key().life() == RowKey.Life.PARENT || rows.key().life() == RowKey.Life.KEPT) {
                rows.choose(merge);
            }
        });
        List<Leaving<?>> parents = leaving.values().stream()
                .filter(rows -> rows.key().life() == RowKey.Life.PARENT)
                .toList()
                .reversed();
        parents.forEach(rows -> rows.hold(database, leaving, merge));
        if (merge.problems().isEmpty()) {
            parents.forEach(rows -> rows.remove(database));
            leaving.values().stream()
                    .filter(rows -> rows.key().life() == RowKey.Life.KEPT)
                    .forEach(rows -> figures.withdraw(rows.ids()));
        }
        return merge;
    }

    @Override
    public <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
        RowKey key = RowKey.of(table);
        Map<List<Object>, R> before = byKey(key, loaded.of(table));
        Map<List<Object>, R> wanted = byKey(key, rows);
        List<R> all = Stream.concat(before.values().stream(), rows.stream()).toList();
        Map<List<Object>, R> there = all.isEmpty()
                ? Map.of()
                : byKey(key, database.selectFrom(table).where(key.group(all)).fetch());
        there.values().forEach(row -> merge.words().name(table, row.get(Rows.id(table)), row));
        @SuppressWarnings("unchecked")
        var left = (Leaving<R>) leaving.computeIfAbsent(table, none -> new Leaving<R>(key, before, there));
        left.stay(wanted.keySet());
        if (key.life() == RowKey.Life.LEAF) {
            left.choose(merge);
            left.remove(database);
        }
        var fresh = new ArrayList<R>();
        var updates = new ArrayList<Query>();
        Field<?>[] columns = Rows.columns(table, all);
        wanted.forEach((values, row) -> {
            R now = there.get(values);
            if (now == null) {
                if (merge.admits(key, columns, before.get(values), row)) {
                    fresh.add(row);
                }
                return;
            }
            Map<Field<?>, Object> news = merge.news(key, columns, before.get(values), now, row);
            if (key.life() == RowKey.Life.KEPT && FigureEditionRepository.saysOtherwise(news.keySet())) {
                figures.replace(now, columns, news);
            } else if (!news.isEmpty()) {
                updates.add(
                        database.update(table).set(news).where(Rows.id(table).eq(now.get(Rows.id(table)))));
            }
        });
        database.batch(updates).execute();
        new NewRows(database).insert(table, fresh);
    }

    @Override
    public <R extends TableRecord<R>> Map<String, Long> insert(
            Table<R> table, List<R> rows, TableField<R, String> code) {
        insert(table, rows);
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = new HashMap<String, Long>();
        database.selectFrom(table).where(RowKey.of(table).group(rows)).forEach(row -> {
            merge.words().name(table, row.get(Rows.id(table)), row);
            ids.put(row.get(code), row.get(Rows.id(table)));
        });
        return ids;
    }

    /** {@inheritDoc} A row that the portal took away, and keeps away, has an id that no row has. */
    @Override
    public <R extends TableRecord<R>> List<Long> insertForIds(Table<R> table, List<R> rows) {
        insert(table, rows);
        RowKey key = RowKey.of(table);
        Map<List<Object>, Long> there = key.ids(database, rows);
        return rows.stream()
                .map(row -> there.getOrDefault(key.of(row), NOWHERE))
                .toList();
    }

    private static <R extends TableRecord<R>> Map<List<Object>, R> byKey(RowKey key, List<R> rows) {
        var byKey = new LinkedHashMap<List<Object>, R>();
        rows.forEach(row -> byKey.put(key.of(row), row));
        return byKey;
    }
}
