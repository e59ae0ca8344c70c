package greenplan.backend.review;

import greenplan.db.base.enums.ReplacementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rows that are accepted together publish and what that replaces (decision 27), pure: each row in turn, as if it had come alone. A
 * correction replaces what its row published; a figure replaces what the same agency said of the day, and the less official figures of its
 * year up to that day. One that comes after a more official figure of the same agency is published as replaced by it.
 */
final class Publication {

    private final CountingFigures counting;
    private final List<Waiting> fresh = new ArrayList<>();
    private final Map<Long, Long> figures = new LinkedHashMap<>();
    private final List<Waiting> twice = new ArrayList<>();

    private Publication(Collection<Waiting> rows) {
        counting = new CountingFigures(rows);
        rows.forEach(this::accept);
    }

    static Publication of(Collection<Waiting> rows) {
        return new Publication(rows);
    }

    /** The rows that become a figure of their own. */
    List<Waiting> fresh() {
        return fresh;
    }

    /** What does not count any more, by the key of the figure; some of it may be fresh. */
    Map<Long, Replaced> replaced() {
        return counting.replaced();
    }

    /** The keys of figures that count again, because what had settled them is gone. */
    Set<Long> restored() {
        return counting.restored();
    }

    /** The key of the figure that says what a row says; null when it says no number. */
    @Nullable
    Long figure(Waiting row) {
        return figures.get(row.key());
    }

    /** Rows that contradict another row of the same report. */
    List<Waiting> twice() {
        return twice;
    }

    /** Figures of others that differ from what the row publishes, and count. */
    List<Figure> rivals(Waiting row) {
        Figure own = counting.counting(row.next());
        return own == null ? List.of() : counting.rivals(own);
    }

    private void accept(Waiting row) {
        Figure before = counting.find(row.observation());
        Figure own = row.figure();
        if (before != null && own != null && own.isToldAs(before)) {
            // A correction that was returned, and takes itself back.
            figures.put(row.key(), before.key());
            return;
        }
        if (before != null) {
            counting.replace(
                    before,
                    own == null ? ReplacementKind.WITHDRAWAL : ReplacementKind.CORRECTION,
                    own,
                    row.reason(),
                    row.office());
        }
        if (own != null) {
            publish(row, own);
        }
        if (before != null) {
            counting.reopen(before.key());
        }
    }

    private void publish(Waiting row, Figure own) {
        Figure ofTheReport = counting.ofTheSameReport(own).findFirst().orElse(null);
        if (ofTheReport != null) {
            figures.put(row.key(), ofTheReport.key());
            if (!ofTheReport.saysTheSameAs(own)) {
                twice.add(row);
            }
            return;
        }
        fresh.add(row);
        figures.put(row.key(), own.key());
        counting.place(own);
    }
}
