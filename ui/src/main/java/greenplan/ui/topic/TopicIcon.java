package greenplan.ui.topic;

import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import java.util.Map;
import java.util.Optional;

/** Pictures of topics, drawn with one line on 24 by 24; they say nothing that the name beside them does not say. */
final class TopicIcon {

    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("tree", "M12 22v-7M12 2 6 9h3l-4 6h14l-4-6h3z"),
            Map.entry("drop", "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z"),
            Map.entry("bin", "M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7"),
            Map.entry("wind", "M3 9h11a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h7"),
            Map.entry("bolt", "M13 2 5 14h6l-1 8 8-12h-6z"),
            Map.entry("bus", "M5 4h14v13H5zM5 11h14M8 17v3M16 17v3M8 14h.01M16 14h.01"),
            Map.entry("sprout", "M12 21v-9M12 12c0-4-3-6-8-6 0 4 3 6 8 6zM12 14c0-3 3-5 8-5 0 4-3 5-8 5z"),
            Map.entry("cloud", "M7 15a4 4 0 1 1 1-7.9A5 5 0 0 1 17.5 9 3 3 0 0 1 18 15zM8 18v3M12 18v3M16 18v3"),
            Map.entry("houses", "M3 21V10l5-4 5 4v11M13 13h8v8M3 21h18M7 21v-5h2v5M16 17h2"),
            Map.entry(
                    "coins",
                    "M12 8c4 0 7-1 7-2.500S16 3 12 3 5 4 5 5.500 8 8 12 8zM5 5.500V18c0 2 3 3 7 3s7-1 7-3V5.500M5 12c0 2 3 3 7 3s7-1 7-3"),
            Map.entry(
                    "people",
                    "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-5 3-7 7-7s7 2 7 7M16 4a4 4 0 0 1 0 7M18 14c3 1 4 3 4 7"));

    private TopicIcon() {}

    /** The picture with a name; empty when there is none. */
    static Optional<Plain> of(String name) {
        return Optional.ofNullable(LINES.get(name)).map(TopicIcon::drawn);
    }

    private static Plain drawn(String line) {
        var path = Markup.element("path", "");
        path.with("d", line);
        var icon = Markup.element("svg", "icon", path);
        icon.with("viewBox", "0 0 24 24").with("aria-hidden", "true");
        return icon;
    }
}
