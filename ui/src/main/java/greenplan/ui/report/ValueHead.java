package greenplan.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;

/** What a row of a target is about: its title, what is promised and where, and the last value. */
public record ValueHead(ReportValue value, String plan, Voice voice) {

    /** Title and promise; the id of the title names the row. */
    public Div title(String id) {
        var link = Markup.link(value.targetTitle(), voice.paths().target(plan, value.target()));
        link.getElement().setAttribute("target", "_blank").setAttribute("router-ignore", "");
        var heading = Markup.element("h3", "", link);
        heading.setId(id);
        var title = new Div(heading, Markup.note(new ValueWords(value, voice).promise()));
        title.addClassName("row-title");
        return title;
    }

    /** A link to everything that was done to the row of a report. */
    public Anchor history(String report) {
        var link = Markup.link(voice.say("report.row.history"), StaffPaths.history(report, "target:" + value.target()));
        link.getElement().setAttribute("aria-label", voice.say("report.row.history.of", value.targetTitle()));
        link.addClassName("note");
        return link;
    }

    /** The newest value of earlier years. */
    public Div last() {
        var words = new ValueWords(value, voice);
        var last = new Div(Markup.element("span", "row-label", voice.say("report.last")));
        last.addClassName("row-last");
        if (words.last().isEmpty()) {
            last.add(Markup.element("span", "note", voice.say("report.last.none")));
        } else {
            last.add(Markup.figure(words.last()), new Span(" "), Markup.element("span", "note", words.lastYear()));
        }
        return last;
    }
}
