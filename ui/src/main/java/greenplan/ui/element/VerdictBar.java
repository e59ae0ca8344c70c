package greenplan.ui.element;

import greenplan.schema.Verdict;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.EnumMap;
import java.util.Map;

/** Targets as one bar in four parts, with a legend that says all of it again in shapes, numbers and words. */
public final class VerdictBar {

    /** Parts narrower than this, in per cent, hold no number. */
    private static final double NARROW = 7;

    private final Map<VerdictGroup, Integer> counts = new EnumMap<>(VerdictGroup.class);
    private final Voice voice;

    /** A bar without targets yet. */
    public VerdictBar(Voice voice) {
        this.voice = voice;
        for (VerdictGroup group : VerdictGroup.values()) {
            counts.put(group, 0);
        }
    }

    /** Adds targets that have a verdict. */
    public void add(Verdict verdict, int count) {
        counts.merge(VerdictGroup.of(verdict), count, Integer::sum);
    }

    /** How many targets are in a part. */
    public int count(VerdictGroup group) {
        return counts.getOrDefault(group, 0);
    }

    /** The bar, which says nothing that the legend does not say. */
    public Plain bar() {
        var svg = Markup.element("svg", "verdict-bar");
        svg.with("aria-hidden", "true").with("focusable", "false");
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double from = 0;
        for (VerdictGroup group : VerdictGroup.values()) {
            double width = all == 0 ? 0 : 100 * count(group) / all;
            if (width > 0) {
                svg.add(part(group, from, width));
                if (width > NARROW) {
                    svg.add(number(group, from + width / 2));
                }
            }
            from += width;
        }
        return svg;
    }

    private static Plain part(VerdictGroup group, double from, double width) {
        var part = Markup.element("rect", group.style());
        part.with("x", percent(from)).with("width", percent(width)).with("height", "100%");
        return part;
    }

    private Plain number(VerdictGroup group, double middle) {
        var number = Markup.element("text", group.style(), group.shape() + " " + count(group));
        number.with("x", percent(middle)).with("y", "50%");
        return number;
    }

    /** Every part in words, those that are empty, too: that nothing is overdue is news as well. */
    public Plain legend() {
        var list = Markup.element("ul", "verdict-legend");
        for (VerdictGroup group : VerdictGroup.values()) {
            var shape = Markup.element("span", "shape " + group.style(), group.shape());
            shape.with("aria-hidden", "true");
            list.add(new ListItem(shape, " ", Markup.figure(String.valueOf(count(group))), " " + group.word(voice)));
        }
        return list;
    }

    private static String percent(double share) {
        long hundredths = Math.round(100 * share);
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100 + "%";
    }
}
