package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.ReportState;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.List;

/** The cycles that a reviewer looks after, the most urgent first: how many reports stand how, and how much they tell. */
record CycleTable(List<Board> boards, Voice voice) {

    Component section() {
        var section = Markup.section("ky-bao-cao", voice.say("today.cycles"));
        if (boards.isEmpty()) {
            section.add(Markup.p(voice.say("today.cycles.none")));
            return section;
        }
        var table = DataTable.plain(
                voice.say("today.cycles.caption"),
                Column.words(voice.say("today.cycle")),
                Column.words(voice.say("today.time")),
                Column.numbers(voice.say("today.missing")),
                Column.numbers(voice.say("today.submitted")),
                Column.numbers(voice.say("today.back")),
                Column.numbers(voice.say("today.accepted")),
                Column.numbers(voice.say("today.told.values")));
        boards.stream()
                .sorted(Board.mostUrgentFirst())
                .forEach(board -> table.row(
                        board.daysLate() > 0 ? "late" : "",
                        Cell.of(name(board.cycle()), ""),
                        Cell.of(
                                new Div(
                                        board.isDone()
                                                ? Markup.tag(voice.say("today.done"))
                                                : Urgency.mark(board, voice),
                                        Markup.element(
                                                "div", "note", board.cycle().due(voice))),
                                ""),
                        AgeTable.number(board.count(ReportState.DRAFT)),
                        AgeTable.number(board.count(ReportState.SUBMITTED)),
                        AgeTable.number(board.count(ReportState.RETURNED)),
                        Cell.of(board.count(ReportState.ACCEPTED) + "\u00a0/\u00a0"
                                + board.reports().size()),
                        Cell.of(board.valuesTold() + "\u00a0/\u00a0" + board.valuesOwed())));
        section.add(table);
        return section;
    }

    private Component name(HomePage.Cycle cycle) {
        return new Div(
                Markup.link(cycle.title(voice), StaffPaths.of(StaffPaths.REVIEW, cycle.id())),
                Markup.element(
                        "div",
                        "note",
                        cycle.planTitle() + " · ",
                        Markup.link(voice.say("today.board"), StaffPaths.of(StaffPaths.CYCLES, cycle.id())),
                        " · ",
                        Markup.link(voice.say("today.paper"), StaffPaths.of(StaffPaths.PRINTED_CYCLE, cycle.id()))));
    }
}
