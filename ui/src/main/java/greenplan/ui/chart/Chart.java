package greenplan.ui.chart;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;

/**
 * A chart on a page: drawn twice, for columns of reading and for phones, of which the style shows the one that fits.
 *
 * @param name one word, unique on the page; names its files, too
 */
public record Chart(String name, Plot plot, Voice voice) {

    /** The element for the page. */
    public Component shown() {
        Plain figure = Markup.element("figure", "chart");
        figure.setMarkup(svg("wide", Drawing.WIDE) + svg("narrow", Drawing.NARROW));
        return figure;
    }

    /** The drawing for paper and pictures. */
    public Drawing drawing() {
        return new Layout(plot, Drawing.WIDE, voice).drawing();
    }

    private String svg(String style, double width) {
        return Svg.of(plot, new Layout(plot, width, voice).drawing(), name + "-" + style, style, voice.language());
    }
}
