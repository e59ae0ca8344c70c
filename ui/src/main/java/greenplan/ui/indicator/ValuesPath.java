package greenplan.ui.indicator;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of one province that count as data for the element {@code <path-chart>}: a line per area and class, never one across a
 * change of territory, and a mark at each change.
 */
record ValuesPath(IndicatorPage.Indicator indicator, List<IndicatorPage.Observation> values, Voice voice) {

    private static final JsonMapper JSON = new JsonMapper();

    Component chart() {
        var drawing = new LinkedHashMap<String, Object>();
        drawing.put("unit", voice.formats().unit(indicator.unit()));
        drawing.put("series", series());
        drawing.put("breaks", breaks());
        var chart = Markup.element("path-chart", "");
        chart.getElement().setAttribute("data-path", JSON.writeValueAsString(drawing));
        chart.getElement().setAttribute("role", "img").setAttribute("aria-label", inWords());
        return chart;
    }

    private List<Map<String, Object>> series() {
        return oldestFirst().stream()
                .collect(Collectors.groupingBy(ValuesPath::line, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> Map.<String, Object>of("name", line.getKey(), "points", points(line.getValue())))
                .toList();
    }

    private static String line(IndicatorPage.Observation value) {
        return value.of() == null ? value.territory().name() : value.territory().name() + ", " + value.of();
    }

    /** One value of each line and day: two that count say the same. */
    private List<IndicatorPage.Observation> oldestFirst() {
        var days = new LinkedHashMap<String, IndicatorPage.Observation>();
        values.forEach(value -> days.putIfAbsent(line(value) + value.asOf(), value));
        return days.values().stream()
                .sorted(Comparator.comparing(IndicatorPage.Observation::asOf))
                .toList();
    }

    private List<Map<String, Object>> points(List<IndicatorPage.Observation> line) {
        return line.stream()
                .map(value -> Map.<String, Object>of(
                        "day", value.asOf().toString(),
                        "value", value.value(),
                        "label", new ValueWords(value, voice).figure(indicator.valueForm())))
                .toList();
    }

    /** The first day of every area but the one that the values begin with. */
    private List<Map<String, String>> breaks() {
        var sorted = oldestFirst();
        var first = sorted.getFirst().territory();
        return sorted.stream()
                .map(IndicatorPage.Observation::territory)
                .filter(territory -> !territory.equals(first))
                .map(IndicatorPage.Territory::from)
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
        String points = oldestFirst().stream()
                .map(value -> voice.say(
                        "target.path.point",
                        voice.formats().quantity(value.value(), indicator.unit()),
                        value.asOf().getYear(),
                        value.territory().name()))
                .collect(Collectors.joining("; "));
        return voice.say("indicator.chart", points);
    }
}
