package greenplan.backend.packages;

import greenplan.backend.planfile.PackageFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** The rows of a table that the loaded package brought and a new edition leaves out. */
final class Leaving<R extends TableRecord<R>> {

    private final RowKey key;
    private final Map<List<Object>, R> before;
    private final Map<List<Object>, R> there;
    private final Set<List<Object>> staying = new HashSet<>();
    private final List<R> going = new ArrayList<>();

    Leaving(RowKey key, Map<List<Object>, R> before, Map<List<Object>, R> there) {
        this.key = key;
        this.before = before;
        this.there = there;
    }

    RowKey key() {
        return key;
    }

    /** The edition has these. */
    void stay(Collection<List<Object>> named) {
        staying.addAll(named);
    }

    /** Sorts what is there: it stays, it goes, or the portal added it. */
    void choose(Merge merge) {
        there.forEach((values, now) -> {
            R old = before.get(values);
            if (staying.contains(values)) {
                return;
            }
            if (old != null && merge.dismisses(key, old, now)) {
                going.add(now);
            } else if (old == null && key.file() != PackageFile.OBSERVATIONS) {
                merge.added(key, now);
            }
        });
    }

    /** Finds what cannot go, because something points to it that stays. */
    void hold(DSLContext database, Map<Table<?>, Leaving<?>> all, Merge merge) {
        if (going.isEmpty()) {
            return;
        }
        for (ForeignKey<?, ?> reference :
                Objects.requireNonNull(table().getPrimaryKey()).getReferences()) {
            Field<Long> pointer = reference.getFields().getFirst().coerce(Long.class);
            Table<?> from = reference.getTable();
            Field<Long> id = from.field("id", Long.class);
            if (id == null) {
                continue; // What triggers keep has no key of its own, and goes along.
            }
            Leaving<?> others = all.get(from);
            database.select(pointer, DSL.count())
                    .from(from)
                    .where(pointer.in(ids()))
                    .and(id.notIn(others == null ? List.of() : others.ids()))
                    .groupBy(pointer)
                    .forEach(held -> merge.held(key, row(held.value1()), from.getName(), held.value2()));
        }
    }

    private Record row(long id) {
        return going.stream()
                .filter(row -> row.get(Rows.id(table())) == id)
                .findFirst()
                .orElseThrow();
    }

    /** Deletes them. */
    void remove(DSLContext database) {
        if (!going.isEmpty()) {
            database.deleteFrom(table()).where(Rows.id(table()).in(ids())).execute();
        }
    }

    List<Long> ids() {
        return going.stream().map(row -> row.get(Rows.id(table()))).toList();
    }

    @SuppressWarnings("unchecked")
    private Table<R> table() {
        return (Table<R>) key.table();
    }
}
