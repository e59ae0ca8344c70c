package greenplan.ui.target;

import com.vaadin.flow.component.Component;
import greenplan.schema.EvidenceUse;
import greenplan.ui.element.Markup;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The path as data for the element {@code <path-chart>}: a line per territory, never one across a change of territory or
 * definition, the bounds of the promise, and its due year.
 */
record TargetPath(TargetPage.Target target, Voice voice) {

    private static final JsonMapper JSON = new JsonMapper();

    /** There is something to draw: a value that counts the same thing, in the same unit as the promise. */
    boolean isDrawn() {
        return !series().isEmpty();
    }

    Component chart() {
        var drawing = new LinkedHashMap<String, Object>();
        drawing.put("unit", voice.formats().unit(target.indicator().unit()));
        drawing.put("series", series());
        if (comparesLevels()) {
            drawing.put("bounds", target.bound().values());
            if (target.dueYear() != null) {
                drawing.put(
                        "target",
                        Map.of(
                                "day",
                                target.dueYear() + "-12-31",
                                "label",
                                target.bound().inWords(voice)));
            }
        }
        drawing.put("breaks", breaks());
        var chart = Markup.element("path-chart", "");
        chart.getElement().setAttribute("data-path", JSON.writeValueAsString(drawing));
        chart.getElement().setAttribute("role", "img").setAttribute("aria-label", inWords());
        return chart;
    }

    /** The bounds are levels of the indicator, not rates, counts or reductions of it. */
    private boolean comparesLevels() {
        return !List.of("RatePerYear", "CountPerYear", "Reduction")
                        .contains(target.form().type())
                && Objects.equals(target.unit(), target.indicator().unit());
    }

    private List<Map<String, Object>> series() {
        return drawn().stream()
                .collect(Collectors.groupingBy(
                        evidence -> evidence.observation().territory().name(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> Map.<String, Object>of("name", line.getKey(), "points", points(line.getValue())))
                .toList();
    }

    private List<TargetPage.Evidence> drawn() {
        // One value of each area and day: what was outranked is in the table, and a line is not drawn through two.
        var drawn = new LinkedHashMap<String, TargetPage.Evidence>();
        target.current().stream()
                .filter(each -> each.sameDefinition() && each.use() != EvidenceUse.OUTRANKED)
                .forEach(each -> drawn.merge(
                        each.observation().territory().name()
                                + each.observation().asOf(),
                        each,
                        TargetPath::decided));
        var evidence = new ArrayList<>(drawn.values());
        evidence.sort(Comparator.comparing((TargetPage.Evidence each) -> !each.sameTerritory())
                .thenComparing(each -> each.observation().asOf()));
        return evidence;
    }

    private static TargetPage.Evidence decided(TargetPage.Evidence one, TargetPage.Evidence other) {
        var first = one.observation().decision();
        var second = other.observation().decision();
        return second == null || (first != null && first.at().isAfter(second.at())) ? one : other;
    }

    private List<Map<String, Object>> points(List<TargetPage.Evidence> line) {
        return line.stream()
                .map(TargetPage.Evidence::observation)
                .map(seen -> Map.<String, Object>of(
                        "day", seen.asOf().toString(), "value", seen.value(), "label", label(seen)))
                .toList();
    }

    private String label(TargetPage.Observation seen) {
        return PublishedValue.quantity(
                seen.value(), null, seen.qualifier(), target.form().valueForm(), voice);
    }

    private List<Map<String, String>> breaks() {
        return drawn().stream()
                .filter(evidence -> !evidence.sameTerritory())
                .map(evidence -> evidence.observation().territory().from())
                .filter(Objects::nonNull)
                .distinct()
                .map(day -> Map.of(
                        "day",
                        day.toString(),
                        "label",
                        voice.say("target.path.break", voice.formats().date(day))))
                .toList();
    }

    private String inWords() {
        String values = drawn().stream()
                .map(TargetPage.Evidence::observation)
                .map(seen -> voice.say(
                        "target.path.point",
                        label(seen) + unit(seen.value()),
                        year(seen.asOf()),
                        seen.territory().name()))
                .collect(Collectors.joining("; "));
        String promise = target.bound().inWords(voice);
        return voice.say("target.path.words", values, promise, target.dueYear() == null ? "" : " " + target.dueYear())
                .strip();
    }

    private String unit(BigDecimal value) {
        return voice.formats()
                .quantity(value, target.indicator().unit())
                .substring(voice.formats().number(value).length());
    }

    private static int year(LocalDate day) {
        return day.getYear();
    }
}
