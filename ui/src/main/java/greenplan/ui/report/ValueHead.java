package greenplan.ui.report;

import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;

/** What a row of a target is about: its title, what is promised and where, and the last value. */
public record ValueHead(ReportValue value, String plan, Voice voice) {

    /** Title, what is promised, and what has to be known to fill it in; the id of the title names the row. */
    public Plain title(String id) {
        var link = opened(Markup.link(value.title(), voice.paths().target(plan, value.target())));
        var heading = Markup.element("h3", "", link);
        heading.setId(id);
        var words = new ValueWords(value, voice);
        var title = Markup.element("div", "row-title", heading);
        value.subjects().forEach(subject -> {
            String promise = words.promise(subject);
            title.add(Markup.note(
                    value.subjects().size() == 1
                            ? new Span(promise)
                            : opened(Markup.link(promise, voice.paths().target(plan, subject.code())))));
        });
        if (value.levelOfChange()) {
            title.add(Markup.note(voice.say(value.unit() == null ? "report.level.unitless" : "report.level")));
        }
        if (value.otherArea()) {
            title.add(Markup.note(voice.say("report.area.not-judged")));
        }
        new OtherWords(value, voice).all().forEach(other -> title.add(Markup.note(other)));
        return title;
    }

    /** Beside the report, which stays as it is. */
    private static Anchor opened(Anchor link) {
        link.getElement().setAttribute("target", "_blank").setAttribute("router-ignore", "");
        return link;
    }

    /** A link to everything that was done to the row of a report. */
    public Anchor history(String report) {
        var link = Markup.link(voice.say("report.row.history"), StaffPaths.history(report, "target:" + value.target()));
        link.getElement().setAttribute("aria-label", voice.say("report.row.history.of", value.title()));
        link.addClassName("note");
        return link;
    }

    /** The newest value that is public besides. */
    public Plain last() {
        var words = new ValueWords(value, voice);
        var last = Markup.element("div", "row-last", Markup.element("span", "row-label", voice.say("report.last")));
        if (words.last().isEmpty()) {
            last.add(Markup.element("span", "note", voice.say("report.last.none")));
        } else {
            last.add(Markup.figure(words.last()), new Span(" "), Markup.element("span", "note", words.lastDay()));
        }
        return last;
    }
}
