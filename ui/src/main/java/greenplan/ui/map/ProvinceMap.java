package greenplan.ui.map;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.element.VerdictBar;
import greenplan.ui.element.VerdictGroup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The map as SVG. A province with plans stands out by a thick edge, bold letters and the heaps of its promises, and leads to its page. */
public record ProvinceMap(Map<String, Province> provinces, Voice voice) {

    /** How a province with plans stands. */
    public record Province(String name, String href, VerdictBar promises) {}

    private static final int WIDE = 56;
    private static final int HIGH = 50;
    private static final int GAP = 4;
    private static final int LINE = 14;

    /** What the shapes mean. */
    public Component legend() {
        return Markup.note(Arrays.stream(VerdictGroup.values())
                .map(group -> group.shape() + " " + group.word(voice))
                .collect(joining(" · ")));
    }

    /** How many provinces the portal has no plan of; and which have one but no tile, because they are no more. */
    public Component others() {
        long all = Tile.ALL.stream().filter(Tile::isProvince).count();
        long told = Tile.ALL.stream()
                .filter(tile -> provinces.containsKey(tile.code()))
                .count();
        String gone = provinces.entrySet().stream()
                .filter(each -> Tile.ALL.stream().noneMatch(tile -> tile.code().equals(each.getKey())))
                .map(each -> each.getValue().name)
                .collect(joining(", "));
        return Markup.note(
                voice.say("map.others", all - told, all) + (gone.isEmpty() ? "" : " " + voice.say("map.gone", gone)));
    }

    /** The drawing. What it says in shapes stands in words at each link. */
    public Plain svg() {
        int columns = Tile.ALL.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        int rows = Tile.ALL.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        var svg = Markup.element("svg", "province-map");
        svg.with("viewBox", "0 0 %d %d".formatted(columns * (WIDE + GAP), rows * (HIGH + GAP)))
                .with("role", "group")
                .with("aria-label", voice.say("map.title"));
        Tile.ALL.forEach(tile -> svg.add(tile(tile)));
        return svg;
    }

    private Plain tile(Tile tile) {
        var province = provinces.get(tile.code());
        if (province == null) {
            var silent = place(Markup.element("g", tile.isProvince() ? "tile" : "tile sea"), tile);
            silent.with("aria-hidden", "true");
            return words(silent, tile.lines(), HIGH / 2);
        }
        var link = place(Markup.element("a", "tile told"), tile);
        link.with("href", province.href).with("aria-label", province.name + ": " + inWords(province.promises));
        words(link, tile.lines(), HIGH / 2 - LINE / 2);
        link.add(heaps(province.promises));
        return link;
    }

    private static Plain place(Plain tile, Tile at) {
        var square = Markup.element("rect", "");
        square.with("width", String.valueOf(WIDE))
                .with("height", String.valueOf(HIGH))
                .with("rx", "4");
        tile.with(
                "transform",
                "translate(%d %d)".formatted(at.column() * (WIDE + GAP) + GAP / 2, at.row() * (HIGH + GAP) + GAP / 2));
        tile.add(square);
        return tile;
    }

    private static Plain words(Plain tile, List<String> lines, int middle) {
        int first = middle - (lines.size() - 1) * LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            tile.add(text(lines.get(i), "", first + i * LINE));
        }
        return tile;
    }

    /** {@code ▲2 ○37}: the heaps that are not empty. */
    private static Plain heaps(VerdictBar promises) {
        String heaps = Arrays.stream(VerdictGroup.values())
                .filter(group -> promises.count(group) > 0)
                .map(group -> group.shape() + promises.count(group))
                .collect(joining(" "));
        return text(heaps, "heaps", HIGH - LINE / 2 - 1);
    }

    private static Plain text(String words, String style, int y) {
        var text = Markup.element("text", style, words);
        text.with("x", String.valueOf(WIDE / 2)).with("y", String.valueOf(y));
        return text;
    }

    private String inWords(VerdictBar promises) {
        return Arrays.stream(VerdictGroup.values())
                .filter(group -> promises.count(group) > 0)
                .map(group -> promises.count(group) + " " + group.word(voice))
                .collect(joining(", "));
    }
}
