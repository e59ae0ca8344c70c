package greenplan.backend.review;

import static java.util.Comparator.comparingLong;

import greenplan.db.base.enums.ReplacementKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which figures count while rows are accepted one after the other: what settles what, and what counts again. */
final class CountingFigures {

    private final Map<Long, Figure> current = new LinkedHashMap<>();
    private final Map<Long, Figure> settled = new LinkedHashMap<>();
    private final Map<Long, Replaced> replaced = new LinkedHashMap<>();
    private final Set<Long> restored = new LinkedHashSet<>();

    CountingFigures(Collection<Waiting> rows) {
        rows.forEach(row -> row.standing()
                .forEach(figure -> (figure.settledBy() == null ? current : settled).put(figure.key(), figure)));
    }

    /** A figure that stands, whether it counts or was settled; null for none. */
    @Nullable
    Figure find(@Nullable Long key) {
        return key == null ? null : current.getOrDefault(key, settled.get(key));
    }

    /** A figure that counts; null for none. */
    @Nullable
    Figure counting(long key) {
        return current.get(key);
    }

    /** What does not count any more, by the key of the figure; some of it may be fresh. */
    Map<Long, Replaced> replaced() {
        return replaced;
    }

    /** The keys of figures that count again, because what had settled them is gone. */
    Set<Long> restored() {
        return restored;
    }

    /** Figures of others that differ from this one, and count. */
    List<Figure> rivals(Figure own) {
        return current.values().stream().filter(own::rivals).toList();
    }

    /** Lets a figure count, and settles what it settles; or has it settled by what is more official. */
    void place(Figure own) {
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
    void reopen(long gone) {
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
        settled.put(figure.key(), figure.settled(by));
    }

    /** Lets a figure count no more. */
    void replace(Figure figure, ReplacementKind kind, @Nullable Figure by, @Nullable String reason, String office) {
        current.remove(figure.key());
        settled.remove(figure.key());
        restored.remove(figure.key());
        replaced.put(figure.key(), new Replaced(figure.key(), kind, by == null ? null : by.key(), reason, office));
    }

    /** Another row of the same report may be about the same quantity; both say one figure. */
    Stream<Figure> ofTheSameReport(Figure own) {
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
