package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Div;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where each report of a cycle stands.
 *
 * @param reviewer whoever looks may open the reports
 */
record StaffBoardTable(StaffBoardPage.Cycle cycle, boolean reviewer, Voice voice) {

    Component of(List<StaffBoardPage.Report> reports) {
        var table = DataTable.plain(
                voice.say("cycle.caption", reports.size()),
                Column.words(voice.say("cycle.agency")),
                Column.words(voice.say("cycle.state")),
                Column.words(voice.say("cycle.timeliness")),
                Column.words(voice.say("cycle.filed")),
                Column.words(voice.say("cycle.told")),
                Column.words(voice.say("cycle.activity")),
                Column.words(voice.say("cycle.reminders")));
        reports.forEach(report -> table.row(
                Cell.of(agency(report), report.agencyName()),
                Cell.of(Markup.tag(ReportWords.state(report.state(), voice)), ""),
                Cell.of(timeliness(report), ""),
                Cell.of(report.filedAt() == null ? "" : voice.formats().date(report.filedAt())),
                Cell.of(report.nothing() ? "" : report.completeness().inWords(voice)),
                Cell.of(activity(report.attendance())),
                Cell.of(reminders(report), "")));
        return table;
    }

    private Component agency(StaffBoardPage.Report report) {
        Component name = reviewer
                ? Markup.link(
                        report.agencyName(), StaffPaths.of(StaffPaths.of(StaffPaths.REVIEW, cycle.id()), report.id()))
                : new Span(report.agencyName());
        var agency = new Span(Markup.spoken(name, report.agencyName(), report.vi(), voice));
        if (report.attendance().people() == 0) {
            agency.add(new Span(" "), Markup.tag(voice.say("cycle.nobody")));
        }
        return agency;
    }

    /** When somebody last wrote into it. */
    private String activity(StaffBoardPage.Attendance attendance) {
        return attendance.lastActivity() == null ? "" : voice.formats().date(attendance.lastActivity());
    }

    private Component timeliness(StaffBoardPage.Report report) {
        var mark = report.timeliness().mark(report.daysLate(), voice);
        if (report.againBefore() != null) {
            String again = voice.say("cycle.again", voice.formats().date(report.againBefore()));
            return new Div(mark, Markup.element("div", "note", again));
        }
        return report.nothing() ? new Span(mark, new Span(" "), Markup.tag(voice.say("cycle.nothing"))) : mark;
    }

    /** The newest reminders with those who got them; those before that as a number. */
    private Component reminders(StaffBoardPage.Report report) {
        var words = new Span();
        report.reminders().stream()
                .limit(1)
                .forEach(last -> words.add(new Span(voice.say(
                        "cycle.reminder",
                        voice.formats().date(last.at()),
                        last.people().stream().map(StaffBoardPage.Person::name).collect(Collectors.joining(", "))))));
        if (report.reminders().size() > 1) {
            words.add(new Span(
                    " " + voice.say("cycle.reminder.more", report.reminders().size() - 1)));
        }
        return words;
    }
}
