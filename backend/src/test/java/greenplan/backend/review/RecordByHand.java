package greenplan.backend.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import greenplan.backend.method.Direction;
import greenplan.backend.method.Evidence;
import greenplan.backend.method.Promise;
import greenplan.backend.method.Quantity;
import greenplan.backend.method.Status;
import greenplan.backend.method.StatusMethod;
import greenplan.backend.method.TargetForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who said what about the targets of a plan and what acts made of them, and what counts of it by the rules of docs/method.md, written a
 * second time. Nothing is kept that can be worked out, so nothing depends on the way by which the record came to say it.
 */
final class RecordByHand {

    private static final Comparator<Said> STRONGER_OF_A_DAY = comparingInt(Said::decided)
            .thenComparing(Said::kind)
            .thenComparing(Said::confidence, reverseOrder())
            .thenComparingInt(Said::number);

    final List<Said> figures = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    private final Map<String, Map<Integer, String>> silences = new TreeMap<>();
    private final Map<String, String> standing = new TreeMap<>();
    private final String area;
    private final LocalDate today;
    private int decisions;

    RecordByHand(String area, LocalDate today) {
        this.area = area;
        this.today = today;
    }

    /**
     * What an act makes of a target from a day on; what is null stays.
     *
     * @param adds the printed target that measures what the target does that the act adds; null when it adds none
     */
    record Act(
            LocalDate day,
            String target,
            @Nullable BigDecimal bound,
            @Nullable Integer due,
            @Nullable String area,
            boolean repeals,
            @Nullable String adds) {}

    /**
     * A target as it reads on a day.
     *
     * @param measures the printed target of its indicator, under which figures are known
     * @param repealed it is not in force, be it any more or not yet
     */
    record Version(String code, String measures, BigDecimal bound, int due, String area, boolean repealed) {

        Promise promise() {
            return measures.equals(FigureApi.INDEX)
                    ? Promise.of(new TargetForm.AtLeast(new Quantity(bound, "")), Direction.UP, due)
                    : Promise.of(new TargetForm.AtMost(new Quantity(bound, "lò")), Direction.DOWN, due);
        }
    }

    /** A row of a report says something for the first time, or anew; null is no figure. */
    void says(
            String row,
            String target,
            @Nullable Said before,
            @Nullable Said now,
            String why,
            @Nullable String silence) {
        if (before != null) {
            before.gone = now == null
                    ? new Said.Gone("WITHDRAWAL", null, why + "; " + silence)
                    : new Said.Gone("CORRECTION", now.number, why);
        }
        standing.remove(row);
        if (now != null) {
            figures.add(now);
        } else if (silence != null) {
            var all = silences.computeIfAbsent(target, each -> new TreeMap<>());
            all.put(all.size(), silence);
            standing.put(row, silence);
        }
    }

    LocalDate today() {
        return today;
    }

    void decides(Said figure, String reason) {
        figure.decided = ++decisions;
        figure.decision = reason;
    }

    boolean counts(Said figure) {
        return figure.gone == null
                && figures.stream().noneMatch(other -> other.gone == null && other.takesThePlaceOf(figure));
    }

    List<Said> counting() {
        return figures.stream().filter(this::counts).toList();
    }

    /** What others say otherwise of the same thing, area and day. */
    List<Said> rivals(Said figure) {
        return !counts(figure)
                ? List.of()
                : counting().stream()
                        .filter(other ->
                                other != figure && other.isAboutTheSame(figure) && other.day.equals(figure.day))
                        .filter(other -> figure.agency == null || !figure.agency.equals(other.agency))
                        .filter(other -> other.value.compareTo(figure.value) != 0)
                        .toList();
    }

    /** What is said instead of a figure, each with whether it stands. */
    List<String> silences(String target) {
        return silences.getOrDefault(target, Map.of()).values().stream()
                .map(each -> each + " " + standing.containsValue(each))
                .sorted()
                .toList();
    }

    /** The codes of all targets, printed or added, in their order. */
    List<String> codes() {
        return Stream.concat(
                        Stream.of(FigureApi.INDEX, FigureApi.KILNS),
                        acts.stream().filter(act -> act.adds != null).map(Act::target))
                .toList();
    }

    Version version(String code, LocalDate day) {
        var version = switch (code) {
            case FigureApi.INDEX -> new Version(code, code, new BigDecimal("0.75"), 2030, area, false);
            case FigureApi.KILNS -> new Version(code, code, BigDecimal.TEN, 2027, area, false);
            default -> new Version(code, "", BigDecimal.ZERO, 0, area, true);
        };
        for (Act act : acts) {
            if (act.target.equals(code) && !act.day.isAfter(day)) {
                version = new Version(
                        code,
                        act.adds == null ? version.measures : act.adds,
                        act.bound == null ? version.bound : act.bound,
                        act.due == null ? version.due : act.due,
                        act.area == null ? version.area : act.area,
                        act.repeals);
            }
        }
        return version;
    }

    /** The figure of each year on which a target may be judged, earliest first. */
    List<Said> series(Version target) {
        var days = new TreeMap<>(counting().stream()
                .filter(each -> each.target.equals(target.measures) && each.area.equals(target.area))
                .collect(groupingBy(each -> each.day)));
        var years = new TreeMap<>(days.values().stream()
                .map(each -> each.stream().max(STRONGER_OF_A_DAY).orElseThrow())
                .collect(groupingBy(each -> each.day.getYear())));
        return years.values().stream()
                .map(each -> each.stream()
                        .max(comparing(Said::kind).thenComparing(Said::day))
                        .orElseThrow())
                .toList();
    }

    /** Everything that counts of a target is on another area, or the verdict is that on the series. */
    Status status(Version target) {
        var values = new ArrayList<>(
                series(target).stream().map(each -> value(each, true)).toList());
        counting().stream()
                .filter(each -> each.target.equals(target.measures) && !each.area.equals(target.area))
                .forEach(each -> values.add(value(each, false)));
        return StatusMethod.judge(target.promise(), new Evidence(values), today);
    }

    private static Evidence.Value value(Said figure, boolean sameArea) {
        return new Evidence.Value(
                "Văn bản " + figure.number,
                figure.day.getYear(),
                figure.day,
                figure.value,
                figure.kind,
                null,
                sameArea,
                true);
    }

    /** What the verdict makes of a figure. */
    String use(Said figure, Version target) {
        if (!counts(figure)) {
            return "REPLACED";
        }
        if (!figure.area.equals(target.area)) {
            return "OTHER_TERRITORY";
        }
        if (!series(target).contains(figure)) {
            return "OUTRANKED";
        }
        var latest = status(target).working().latest();
        int year = figure.day.getYear();
        if (latest == null) {
            return "NOT_JUDGED";
        }
        if (year > target.due) {
            return "AFTER_DUE_YEAR";
        }
        return year == latest.year() ? "JUDGED" : year < latest.year() ? "SERIES" : "NOT_JUDGED";
    }
}
