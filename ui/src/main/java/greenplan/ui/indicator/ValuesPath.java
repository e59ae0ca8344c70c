package greenplan.ui.indicator;

import greenplan.ui.chart.Chart;
import greenplan.ui.chart.Plot;
import greenplan.ui.language.Voice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The values of one province that count as a chart: a line per area and class, never one across a change of territory, and a mark
 * at each change.
 */
record ValuesPath(
        IndicatorPage.Province province,
        IndicatorPage.Indicator indicator,
        List<IndicatorPage.Observation> values,
        Voice voice) {

    Chart chart() {
        var plot = new Plot(
                indicator.valueForm(),
                voice.formats().unit(indicator.unit()),
                lines(),
                List.of(),
                List.of(),
                null,
                breaks(),
                indicator.name() + ", " + province.name(),
                inWords());
        return new Chart("bieu-do-" + province.code(), plot, voice);
    }

    private List<Plot.Line> lines() {
        return oldestFirst().stream()
                .collect(Collectors.groupingBy(ValuesPath::line, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> new Plot.Line(line.getKey(), line.getKey(), points(line.getValue())))
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

    private List<Plot.Point> points(List<IndicatorPage.Observation> line) {
        return line.stream()
                .map(value -> new Plot.Point(
                        value.asOf(), value.value(), new ValueWords(value, voice).figure(indicator.valueForm())))
                .toList();
    }

    /** The first day of every area but the one that the values begin with. */
    private List<Plot.Break> breaks() {
        var sorted = oldestFirst();
        var first = sorted.getFirst().territory();
        return sorted.stream()
                .map(IndicatorPage.Observation::territory)
                .filter(territory -> !territory.equals(first))
                .map(IndicatorPage.Territory::from)
                .filter(Objects::nonNull)
                .distinct()
                .map(day -> new Plot.Break(
                        day, voice.say("target.path.break", voice.formats().date(day))))
                .toList();
    }

    private String inWords() {
        String points = oldestFirst().stream()
                .map(value -> voice.say(
                        "target.path.point",
                        PublishedValue.quantity(
                                value.value(), indicator.unit(), value.qualifier(), indicator.valueForm(), voice),
                        value.asOf().getYear(),
                        value.territory().name()))
                .collect(Collectors.joining("; "));
        return voice.say("indicator.chart", points);
    }
}
