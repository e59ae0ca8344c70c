package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.ReportState;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import java.util.List;

/** Reports to write, the most urgent first: how much time, how much is filled in, and when one was reminded of each. */
record WorklistSection(List<HomePage.Report> reports, List<HomePage.Reminder> reminders, Voice voice) {

    Component section() {
        return Markup.section(
                "bao-cao",
                voice.say("today.worklist"),
                reports.isEmpty() ? Markup.p(voice.say("today.worklist.none")) : table());
    }

    private Component table() {
        var table = DataTable.plain(
                voice.count("today.worklist.caption", reports.size()),
                Column.words(voice.say("today.report")),
                Column.words(voice.say("today.time")),
                Column.words(voice.say("today.standing")),
                Column.words(voice.say("today.told")));
        reports.stream()
                .sorted(Urgency.mostUrgentFirst())
                .forEach(report -> table.row(
                        report.daysLate() > 0 ? "late" : "",
                        Cell.of(name(report), ""),
                        Cell.of(time(report), ""),
                        Cell.of(state(report), ""),
                        Cell.of(report.completeness().inWords(voice))));
        return table;
    }

    private Component name(HomePage.Report report) {
        return new Div(
                Markup.link(report.cycle().title(voice), StaffPaths.of(StaffPaths.REPORTS, report.id())),
                Markup.element(
                        "div",
                        "note",
                        report.agencyName() + " · " + report.cycle().planTitle()));
    }

    private Component time(HomePage.Report report) {
        var time = new Div(Urgency.mark(report, voice), Markup.element("div", "note", report.due(voice)));
        reminders.stream()
                .filter(reminder -> reminder.report().id().equals(report.id()))
                .findFirst()
                .ifPresent(reminder -> time.add(Markup.element(
                        "div",
                        "note",
                        voice.say("today.reminded", voice.formats().date(reminder.at())))));
        return time;
    }

    private Component state(HomePage.Report report) {
        var state = new Div(Markup.tag(ReportWords.state(report.state(), voice)));
        if (report.state() == ReportState.RETURNED) {
            state.add(Markup.element(
                    "div", "note", voice.say("today.returned", report.comments().size())));
        }
        if (report.proposal() != null) {
            state.add(report.proposal().shown(voice));
        }
        return state;
    }
}
