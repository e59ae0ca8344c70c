package greenplan.ui.element;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import greenplan.schema.Verdict;
import greenplan.ui.language.Voice;
import java.util.EnumMap;
import java.util.Locale;
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
    public HtmlContainer bar() {
        var svg = Markup.element("svg", "verdict-bar");
        svg.getElement().setAttribute("aria-hidden", "true").setAttribute("focusable", "false");
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

    private static HtmlContainer part(VerdictGroup group, double from, double width) {
        var part = Markup.element("rect", group.style());
        part.getElement()
                .setAttribute("x", percent(from))
                .setAttribute("width", percent(width))
                .setAttribute("height", "100%");
        return part;
    }

    private HtmlContainer number(VerdictGroup group, double middle) {
        var number = Markup.element("text", group.style(), group.shape() + " " + count(group));
        number.getElement().setAttribute("x", percent(middle)).setAttribute("y", "50%");
        return number;
    }

    /** Every part in words, those that are empty, too: that nothing is overdue is news as well. */
    public HtmlContainer legend() {
        var list = Markup.element("ul", "verdict-legend");
        for (VerdictGroup group : VerdictGroup.values()) {
            var shape = Markup.element("span", "shape " + group.style(), group.shape());
            shape.getElement().setAttribute("aria-hidden", "true");
            list.add(new ListItem(
                    shape,
                    new Text(" "),
                    Markup.figure(String.valueOf(count(group))),
                    new Text(" " + group.word(voice))));
        }
        return list;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
