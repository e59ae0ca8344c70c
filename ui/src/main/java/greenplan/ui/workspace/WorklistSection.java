package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.ReportState;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** Reports to write, with the days left and when whoever is signed in was reminded of each. */
record WorklistSection(List<HomePage.Report> reports, List<HomePage.Reminder> reminders, Voice voice) {

    Component section() {
        var list = Markup.element("ul", "plain");
        for (HomePage.Report report : reports) {
            var item = new ListItem(
                    report.cycle().link(StaffPaths.REPORTS, report.id(), voice),
                    Markup.note(report.cycle().planTitle() + " · " + report.agencyName()),
                    Markup.p(
                            Markup.tag(ReportWords.state(report.state(), voice)),
                            " ",
                            left(report),
                            " ",
                            voice.say("workspace.home.due", report.cycle().due(voice))));
            if (report.state() == ReportState.RETURNED) {
                item.add(Markup.p(
                        voice.say("workspace.home.returned", report.comments().size())));
            }
            reminders.stream()
                    .filter(reminder -> reminder.report().id().equals(report.id()))
                    .findFirst()
                    .ifPresent(reminder -> item.add(Markup.p(
                            voice.say("workspace.home.reminded", voice.formats().date(reminder.at())))));
            list.add(item);
        }
        return Markup.section(
                "bao-cao",
                voice.say("workspace.home.worklist"),
                reports.isEmpty() ? Markup.p(voice.say("workspace.home.worklist.none")) : list);
    }

    private Component left(HomePage.Report report) {
        var span = new Span(
                report.daysLate() > 0
                        ? voice.count("workspace.home.late", report.daysLate())
                        : voice.count("workspace.home.left", report.daysLeft()));
        span.addClassNames("status", report.daysLate() > 0 ? "moving-away" : "on-track");
        return span;
    }
}
