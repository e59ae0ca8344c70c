package greenplan.ui.progress;

import com.vaadin.flow.component.html.Div;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;

/** What a row of a duty is about: its clause, its title, and its words on demand. */
public record DutyHead(ReportProgress progress, Voice voice) {

    /** The id of the title names the row. */
    public Div title(String id) {
        var heading = Markup.element("h3", "", progress.duty() + " " + progress.dutyTitle());
        heading.setId(id);
        var details = Markup.details(
                voice.say("report.duty.words"),
                Markup.verbatim(progress.subject().quote()));
        details.add(English.signed(progress.subject().translation(), voice));
        var title = new Div(heading, details);
        title.addClassName("row-title");
        return title;
    }
}
