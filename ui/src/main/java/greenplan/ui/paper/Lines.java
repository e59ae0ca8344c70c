package greenplan.ui.paper;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import java.util.List;

/** Tables of a paper: plain ones, with lines around every cell and the head repeated on each sheet. */
public final class Lines {

    private Lines() {}

    /** A section with a heading; a sentence where there is nothing to tell. */
    public static Component section(String heading, boolean empty, String nothing, Component contents) {
        return Markup.element("section", "", Markup.element("h3", "", heading), empty ? Markup.p(nothing) : contents);
    }

    /** A table of texts. */
    public static Plain table(String caption, List<String> headings, List<List<String>> rows) {
        var head = Markup.element("tr", "");
        headings.forEach(each -> {
            var cell = Markup.element("th", "", each);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var body = Markup.element("tbody", "");
        for (List<String> row : rows) {
            var line = Markup.element("tr", "");
            row.forEach(text -> line.add(Markup.element("td", "", text)));
            body.add(line);
        }
        return Markup.element(
                "table", "", Markup.element("caption", "", caption), Markup.element("thead", "", head), body);
    }
}
