package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import greenplan.schema.ReportColumn;
import greenplan.schema.ReportState;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.TableState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The reports of a cycle, a row each; those that wait are opened one by one, or ticked and accepted together. */
final class ReportTable {

    private final String cycle;
    private final TableState state;
    private final Voice voice;
    private final TickedReports ticked;

    /**
     * The table.
     *
     * @param accept the mutation for the reports that were chosen
     */
    ReportTable(String cycle, TableState state, Function<List<CycleReports.Report>, Accepted> accept, Voice voice) {
        this.cycle = cycle;
        this.state = state;
        this.voice = voice;
        ticked = new TickedReports(accept, voice);
    }

    Component of(CycleReports.Reports reports) {
        var table = DataTable.plain(
                voice.count("review.reports", reports.totalCount()),
                Column.words(voice.say("review.agency")),
                Column.words(voice.say("review.state")),
                Column.words(voice.say("review.filed")),
                Column.words(voice.say("review.told")),
                Column.words(voice.say("review.to-see")));
        state.sorts(table, 0, ReportColumn.AGENCY);
        state.sorts(table, 1, ReportColumn.WAITING);
        state.sorts(table, 2, ReportColumn.FILED);
        state.sorts(table, 3, ReportColumn.TOLD);
        reports.nodes()
                .forEach(report -> table.row(
                        report.filedAt() == null && report.daysLate() > 0 ? "late" : "",
                        Cell.of(agency(report), report.agencyName()),
                        Cell.of(Markup.tag(ReportWords.state(report.state(), voice)), ""),
                        Cell.of(due(report), ""),
                        Cell.of(
                                report.nothing()
                                        ? voice.say("report.card.nothing")
                                        : report.completeness().inWords(voice)),
                        Cell.of(toSee(report))));
        return Markup.element("div", "", ticked.complaint(), table);
    }

    private Component due(CycleReports.Report report) {
        var words = new DeadlineWords(report.filedAt(), report.daysLate(), report.daysLeft(), voice);
        return report.state() == ReportState.RETURNED
                ? words.mark(
                        new DeadlineWords.Again(report.againBefore(), report.againDaysLeft(), report.againDaysOver()))
                : words.mark();
    }

    private Component agency(CycleReports.Report report) {
        var link =
                Markup.link(report.agencyName(), StaffPaths.of(StaffPaths.of(StaffPaths.REVIEW, cycle), report.id()));
        if (report.isAcceptable()) {
            return Markup.element("span", "ticked", ticked.box(report), link);
        }
        return report.state() == ReportState.SUBMITTED && report.submittedByMe()
                ? Markup.element("div", "", link, Markup.element("div", "note", voice.say("review.four-eyes")))
                : link;
    }

    private String toSee(CycleReports.Report report) {
        var parts = new ArrayList<String>();
        if (report.state() == ReportState.SUBMITTED && !report.nothing()) {
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

    /** What stays at the lower edge: how many wait, and the button for those that are ticked. */
    Component[] bar(int waiting) {
        return ticked.bar(waiting);
    }
}
