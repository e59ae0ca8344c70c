package greenplan.ui.target;

import greenplan.schema.EvidenceUse;
import greenplan.schema.ValueForm;
import greenplan.ui.chart.Chart;
import greenplan.ui.chart.Plot;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The path to the promise as a chart: a line per territory, never one across a change of territory or definition, what does not
 * count beside it, the bounds of the promise, and its due year.
 */
record TargetPath(Charted target, Voice voice) {

    /** There is something to draw: a value that counts the same thing, in the same unit as the promise. */
    boolean isDrawn() {
        return !drawn().isEmpty();
    }

    Chart chart() {
        return new Chart("lo-trinh", plot(), voice);
    }

    private Plot plot() {
        return new Plot(
                target.form().valueForm(),
                voice.formats().unit(target.unit()),
                lines(),
                unused(EvidenceUse.OUTRANKED),
                unused(EvidenceUse.REPLACED),
                promise(),
                breaks(),
                voice.say("target.path.title", target.title()),
                inWords());
    }

    private Plot.Promise promise() {
        String words = new FormWords(target.form(), target.bound(), voice).words();
        String year = target.dueYear() == null ? "" : " " + target.dueYear();
        return new Plot.Promise(levels(), target.dueYear(), voice.say("target.path.promise", year, words));
    }

    /** The bounds, where they are levels of the indicator and not rates, counts or reductions of it. */
    private List<Plot.Level> levels() {
        if (target.form().type().equals("Elimination")) {
            return List.of(level(BigDecimal.ZERO));
        }
        boolean others = List.of("RatePerYear", "CountPerYear", "Reduction")
                .contains(target.form().type());
        if (others || !Objects.equals(target.bound().unit(), target.unit())) {
            return List.of();
        }
        return target.bound().values().stream().sorted().map(this::level).toList();
    }

    private Plot.Level level(BigDecimal bound) {
        return new Plot.Level(bound, voice.formats().number(bound));
    }

    private List<Plot.Line> lines() {
        return drawn().stream()
                .collect(Collectors.groupingBy(
                        evidence -> evidence.observation().territory().name(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> new Plot.Line(
                        line.getKey(),
                        line.getValue().getFirst().sameTerritory()
                                ? line.getKey()
                                : voice.say("target.path.other", line.getKey()),
                        line.getValue().stream().map(this::point).toList()))
                .toList();
    }

    private List<Evidence> drawn() {
        // One value of each area and day: a line is not drawn through two, and what was outranked stands beside it.
        var drawn = new LinkedHashMap<String, Evidence>();
        target.current().stream()
                .filter(each -> each.sameDefinition() && each.use() != EvidenceUse.OUTRANKED)
                .forEach(each -> drawn.merge(
                        each.observation().territory().name()
                                + each.observation().asOf(),
                        each,
                        TargetPath::decided));
        var evidence = new ArrayList<>(drawn.values());
        evidence.sort(Comparator.comparing((Evidence each) -> !each.sameTerritory())
                .thenComparing(each -> each.observation().asOf()));
        return evidence;
    }

    private static Evidence decided(Evidence one, Evidence other) {
        var first = one.observation().decision();
        var second = other.observation().decision();
        return second == null || (first != null && first.at().isAfter(second.at())) ? one : other;
    }

    /** Values of the judged area that do not count, once for each day and figure. */
    private List<Plot.Point> unused(EvidenceUse use) {
        return target.observations().stream()
                .filter(each -> each.use() == use && each.sameDefinition() && each.sameTerritory())
                .map(this::point)
                .distinct()
                .toList();
    }

    private Plot.Point point(Evidence each) {
        var seen = each.observation();
        return new Plot.Point(seen.asOf(), seen.value(), label(seen));
    }

    private String label(Evidence.Observation seen) {
        return PublishedValue.quantity(
                seen.value(), null, seen.qualifier(), target.form().valueForm(), voice);
    }

    private List<Plot.Break> breaks() {
        return drawn().stream()
                .filter(evidence -> !evidence.sameTerritory())
                .map(evidence -> evidence.observation().territory().from())
                .filter(Objects::nonNull)
                .distinct()
                .map(day -> new Plot.Break(
                        day, voice.say("target.path.break", voice.formats().date(day))))
                .toList();
    }

    private String inWords() {
        var points = drawn();
        String values = points.stream()
                .map(Evidence::observation)
                .map(seen -> voice.say(
                        "target.path.point",
                        label(seen) + unit(seen.value()),
                        seen.asOf().getYear(),
                        seen.territory().name()))
                .collect(Collectors.joining("; "));
        String promise = target.bound().inWords(voice);
        String said =
                voice.say("target.path.words", values, promise, target.dueYear() == null ? "" : " " + target.dueYear());
        return (said + " " + missing(points)).strip();
    }

    /** The years between two values that nobody counted, for which the line is dashed. */
    private String missing(List<Evidence> points) {
        var years = points.stream()
                .filter(Evidence::sameTerritory)
                .map(each -> each.observation().asOf())
                .map(LocalDate::getYear)
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.isEmpty() || target.form().valueForm() != ValueForm.NUMBER) {
            return "";
        }
        var gaps = new ArrayList<String>();
        Integer before = null;
        for (int year : years) {
            if (before != null && year - before > 1) {
                gaps.add(year - before == 2 ? String.valueOf(year - 1) : before + 1 + "–" + (year - 1));
            }
            before = year;
        }
        return gaps.isEmpty() ? "" : voice.say("target.path.gap", String.join(", ", gaps));
    }

    private String unit(BigDecimal value) {
        return voice.formats()
                .quantity(value, target.unit())
                .substring(voice.formats().number(value).length());
    }
}
