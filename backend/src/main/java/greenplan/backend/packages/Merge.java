package greenplan.backend.packages;

import greenplan.backend.planfile.Finding;
import greenplan.backend.planfile.PackageProblem;
import greenplan.schema.PackageSide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Decides between the loaded package, the portal and a new edition, and remembers what it found. */
final class Merge {

    /** Columns that say of which edition a plan is; they tell a reader nothing. */
    private static final Set<String> MARKS = Set.of("package_digest");

    private final String plan;
    private final Function<Difference, @Nullable PackageSide> choice;
    private final RowWords words = new RowWords();
    private final RowDifferences differences = new RowDifferences(words);
    private final List<Difference> changes = new ArrayList<>();
    private final List<Difference> edits = new ArrayList<>();
    private final List<Difference> conflicts = new ArrayList<>();
    private final List<PackageProblem> problems = new ArrayList<>();

    Merge(String plan, Function<Difference, @Nullable PackageSide> choice) {
        this.plan = plan;
        this.choice = choice;
    }

    RowWords words() {
        return words;
    }

    /** What the edition changes. */
    List<Difference> changes() {
        return changes;
    }

    /** What the portal changed since, and keeps. */
    List<Difference> edits() {
        return edits;
    }

    /** What both changed, and nobody chose about. */
    List<Difference> conflicts() {
        return conflicts;
    }

    /** What keeps the edition from being loaded. */
    List<PackageProblem> problems() {
        return problems;
    }

    /** A row that the edition leaves out cannot go. */
    void held(RowKey key, Record row, String by, int times) {
        Finding finding = Finding.of("held", words.object(key, row), by.replace('_', ' '), times);
        problems.add(new PackageProblem(plan + "/" + key.file().fileName(), 1, finding.message(), finding.cure()));
    }

    /** Whether a row comes that the portal does not have: it is new, or the portal took it away. */
    <R extends Record> boolean admits(RowKey key, Field<?>[] columns, @Nullable R before, R wanted) {
        Difference difference = differences.whole(key, before, null, wanted);
        if (before == null) {
            changes.add(difference);
            return true;
        }
        if (alike(columns, before, wanted)) {
            edits.add(difference);
            return false;
        }
        return edition(difference);
    }

    /** Values of the edition that a row takes. */
    <R extends Record> Map<Field<?>, Object> news(RowKey key, Field<?>[] columns, @Nullable R before, R now, R wanted) {
        var news = new LinkedHashMap<Field<?>, Object>();
        for (Field<?> column : columns) {
            if (Rows.same(wanted.get(column), now.get(column))) {
                continue;
            }
            if (MARKS.contains(column.getName())) {
                news.put(column, wanted.get(column));
                continue;
            }
            Difference difference = differences.in(column, key, before, now, wanted);
            if (before != null && Rows.same(before.get(column), now.get(column))) {
                changes.add(difference);
                news.put(column, wanted.get(column));
            } else if (before != null && Rows.same(before.get(column), wanted.get(column))) {
                edits.add(difference);
            } else if (edition(difference)) {
                news.put(column, wanted.get(column));
            }
        }
        return news;
    }

    /** Whether a row goes that the edition leaves out. */
    <R extends Record> boolean dismisses(RowKey key, R before, R now) {
        Difference difference = differences.whole(key, before, now, null);
        if (alike(Rows.columns(key.table(), List.of(before)), before, now)) {
            changes.add(difference);
            return true;
        }
        return edition(difference);
    }

    /** A row of which no package speaks: the portal added it. */
    void added(RowKey key, Record now) {
        edits.add(differences.whole(key, null, now, null));
    }

    private boolean edition(Difference difference) {
        PackageSide side = choice.apply(difference);
        (side == null ? conflicts : side == PackageSide.PACKAGE ? changes : edits).add(difference);
        return side == PackageSide.PACKAGE;
    }

    private static boolean alike(Field<?>[] columns, Record one, Record other) {
        return Stream.of(columns).allMatch(column -> Rows.same(one.get(column), other.get(column)));
    }
}
