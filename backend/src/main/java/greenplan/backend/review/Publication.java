package greenplan.backend.review;

import greenplan.db.base.enums.ReplacementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rows that are accepted together publish and what that replaces (decision 27), pure: each row in turn, as if it had come alone. A
 * correction replaces what its row published; a figure replaces what the same agency said of the day, and the less official figures of its
 * year up to that day. One that comes after a more official figure of the same agency is published as replaced by it.
 */
final class Publication {

    private final Map<Long, Figure> current = new LinkedHashMap<>();
    private final Map<Long, Replaced> replaced = new LinkedHashMap<>();
    private final List<Waiting> fresh = new ArrayList<>();
    private final Map<Long, Long> figures = new LinkedHashMap<>();
    private final List<Waiting> twice = new ArrayList<>();

    private Publication() {}

    static Publication of(Collection<Waiting> rows) {
        var publication = new Publication();
        rows.forEach(row -> row.standing().forEach(figure -> publication.current.put(figure.key(), figure)));
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
        Figure before = row.observation() == null ? null : current.get(row.observation());
        Figure own = row.figure();
        if (own == null) {
            if (before != null) {
                replace(before, ReplacementKind.WITHDRAWAL, null, row.reason(), row.office());
            }
            return;
        }
        if (before != null) {
            replace(before, ReplacementKind.CORRECTION, own, row.reason(), row.office());
        }
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
        Figure settling = ofTheSameAgency(own)
                .filter(figure -> figure.settles(own))
                .findFirst()
                .orElse(null);
        if (settling != null) {
            replaced.put(
                    own.key(),
                    new Replaced(own.key(), ReplacementKind.LATER_KIND, settling.key(), null, settling.issuer()));
            return;
        }
        ofTheSameAgency(own).toList().forEach(figure -> {
            if (own.settles(figure)) {
                replace(figure, ReplacementKind.LATER_KIND, own, null, row.office());
            } else if (figure.isOfTheDayOf(own)) {
                replace(figure, ReplacementKind.SECOND_REPORT, own, null, row.office());
            }
        });
        current.put(own.key(), own);
    }

    private void replace(
            Figure figure, ReplacementKind kind, @Nullable Figure by, @Nullable String reason, String office) {
        current.remove(figure.key());
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
