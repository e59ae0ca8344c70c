package greenplan.ui.report;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;

/** What a row of a target is about: its title, what is promised and where, and the last value. */
public record ValueHead(ReportValue value, String plan, Voice voice) {

    /** Title and promise; the id of the title names the row. */
    public HtmlContainer title(String id) {
        var link = Markup.link(value.targetTitle(), voice.paths().target(plan, value.target()));
        link.getElement().setAttribute("target", "_blank").setAttribute("router-ignore", "");
        var heading = Markup.element("h3", "", link);
        heading.setId(id);
        return Markup.element("div", "row-title", heading, Markup.note(new ValueWords(value, voice).promise()));
    }

    /** A link to everything that was done to the row of a report. */
    public Anchor history(String report) {
        var link = Markup.link(voice.say("report.row.history"), StaffPaths.history(report, "target:" + value.target()));
        link.getElement().setAttribute("aria-label", voice.say("report.row.history.of", value.targetTitle()));
        link.addClassName("note");
        return link;
    }

    /** The newest value of earlier years. */
    public HtmlContainer last() {
        var words = new ValueWords(value, voice);
        var last = Markup.element("div", "row-last", Markup.element("span", "row-label", voice.say("report.last")));
        if (words.last().isEmpty()) {
            last.add(Markup.element("span", "note", voice.say("report.last.none")));
        } else {
            last.add(Markup.figure(words.last()), new Span(" "), Markup.element("span", "note", words.lastYear()));
        }
        return last;
    }
}
