package greenplan.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import greenplan.schema.ReportState;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.workspace.StaffPaths;
import java.util.ArrayList;

/** A report in the list of a cycle: whose it is, whether it came in time, and what is in it. */
record ReportLine(String cycle, CycleReports.Report report, Voice voice) {

    ListItem item() {
        return new ListItem(content());
    }

    Div content() {
        String href = StaffPaths.of(StaffPaths.of(StaffPaths.REVIEW, cycle), report.id());
        var content = new Div(
                Markup.element("h3", "", Markup.link(report.agencyName(), href)),
                Markup.p(
                        new DeadlineWords(report.filedAt(), report.daysLate(), report.daysLeft(), voice).mark(),
                        " ",
                        Markup.element("span", "note", contents())));
        content.addClassName("row-title");
        if (report.state() == ReportState.SUBMITTED && report.submittedByMe()) {
            content.add(Markup.note(voice.say("review.four-eyes")));
        }
        return content;
    }

    private String contents() {
        if (report.nothing()) {
            return voice.say("report.card.nothing");
        }
        var parts = new ArrayList<String>();
        parts.add(report.completeness().inWords(voice));
        if (report.state() == ReportState.SUBMITTED) {
            parts.add(voice.count("review.waiting", report.waiting()));
        }
        if (report.odd() > 0) {
            parts.add(voice.count("review.odd", report.odd()));
        }
        if (!report.difficulties().isEmpty()) {
            parts.add(voice.count("review.difficulties", report.difficulties().size()));
        }
        return String.join("; ", parts);
    }
}
