package greenplan.backend.review;

import static java.util.Comparator.comparingLong;

import greenplan.db.base.enums.ReplacementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rows that are accepted together publish and what that replaces (decision 27), pure: each row in turn, as if it had come alone. A
 * correction replaces what its row published; a figure replaces what the same agency said of the day, and the less official figures of its
 * year up to that day. One that comes after a more official figure of the same agency is published as replaced by it.
 */
final class Publication {

    private final Map<Long, Figure> current = new LinkedHashMap<>();
    private final Map<Long, Figure> settled = new LinkedHashMap<>();
    private final Map<Long, Replaced> replaced = new LinkedHashMap<>();
    private final Set<Long> restored = new LinkedHashSet<>();
    private final List<Waiting> fresh = new ArrayList<>();
    private final Map<Long, Long> figures = new LinkedHashMap<>();
    private final List<Waiting> twice = new ArrayList<>();

    private Publication() {}

    static Publication of(Collection<Waiting> rows) {
        var publication = new Publication();
        rows.forEach(row -> row.standing()
                .forEach(figure -> (figure.settledBy() == null ? publication.current : publication.settled)
                        .put(figure.key(), figure)));
        rows.forEach(publication::accept);
        return publication;
    }

    /** The rows that become a figure of their own. */
    List<Waiting> fresh() {
        return fresh;
    }

    /** What does not count any more, by the key of the figure; some of it may be fresh. */
    Map<Long, Replaced> replaced() {
        return replaced;
    }

    /** The keys of figures that count again, because what had settled them is gone. */
    Set<Long> restored() {
        return restored;
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
        Figure own = current.get(row.next());
        return own == null
                ? List.of()
                : current.values().stream().filter(own::rivals).toList();
    }

    private void accept(Waiting row) {
        @Nullable Long said = row.observation();
        Figure before = said == null ? null : current.getOrDefault(said, settled.get(said));
        Figure own = row.figure();
        if (before != null && own != null && own.isToldAs(before)) {
            // A correction that was returned, and takes itself back.
            figures.put(row.key(), before.key());
            return;
        }
        if (before != null) {
            replace(
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
            reopen(before.key());
        }
    }

    private void publish(Waiting row, Figure own) {
        Figure ofTheReport = ofTheSameReport(own).findFirst().orElse(null);
        if (ofTheReport != null) {
            figures.put(row.key(), ofTheReport.key());
            if (!ofTheReport.saysTheSameAs(own)) {
                twice.add(row);
            }
            return;
        }
        fresh.add(row);
        figures.put(row.key(), own.key());
        place(own);
    }

    /** Lets a figure count, and settles what it settles; or has it settled by what is more official. */
    private void place(Figure own) {
        Figure settling = ofTheSameAgency(own)
                .filter(figure -> figure.settles(own))
                .findFirst()
                .orElse(null);
        if (settling != null) {
            settle(own, ReplacementKind.LATER_KIND, settling);
            return;
        }
        ofTheSameAgency(own).toList().forEach(figure -> {
            if (own.settles(figure)) {
                settle(figure, ReplacementKind.LATER_KIND, own);
            } else if (figure.isOfTheDayOf(own)) {
                settle(figure, ReplacementKind.SECOND_REPORT, own);
            }
        });
        current.put(own.key(), own);
    }

    /**
     * What a figure had settled that its row does not say any more is looked at anew, the earliest first: it counts again unless something
     * else settles it, by the rules of acceptance and not by the order in which things are taken back.
     */
    private void reopen(long gone) {
        settled.values().stream()
                .filter(figure -> Objects.equals(figure.settledBy(), gone))
                .sorted(comparingLong(Figure::key))
                .toList()
                .forEach(figure -> {
                    settled.remove(figure.key());
                    Figure open = figure.open();
                    Figure later = ofTheSameAgency(open)
                            .filter(other -> other.isALaterReportThan(open))
                            .findFirst()
                            .orElse(null);
                    if (later != null) {
                        settle(open, ReplacementKind.SECOND_REPORT, later);
                        return;
                    }
                    replaced.remove(open.key());
                    place(open);
                    if (current.containsKey(open.key())) {
                        restored.add(open.key());
                    }
                });
    }

    private void settle(Figure figure, ReplacementKind kind, Figure by) {
        replace(figure, kind, by, null, by.issuer());
        settled.put(
                figure.key(),
                new Figure(
                        figure.key(),
                        figure.subject(),
                        figure.asOf(),
                        figure.kind(),
                        figure.value(),
                        figure.qualifier(),
                        figure.agency(),
                        figure.report(),
                        figure.issuer(),
                        figure.source(),
                        by.key()));
    }

    private void replace(
            Figure figure, ReplacementKind kind, @Nullable Figure by, @Nullable String reason, String office) {
        current.remove(figure.key());
        settled.remove(figure.key());
        restored.remove(figure.key());
        replaced.put(figure.key(), new Replaced(figure.key(), kind, by == null ? null : by.key(), reason, office));
    }

    /** Another row of the same report may be about the same quantity; both say one figure. */
    private Stream<Figure> ofTheSameReport(Figure own) {
        return current.values().stream()
                .filter(figure -> own.report() != null && own.report().equals(figure.report()))
                .filter(figure -> figure.isOfTheDayOf(own) && figure.kind() == own.kind());
    }

    private Stream<Figure> ofTheSameAgency(Figure own) {
        return current.values().stream()
                .filter(figure -> own.agency() != null && figure.isOf(own.agency()))
                .filter(figure -> figure.isOfTheYearOf(own));
    }
}
