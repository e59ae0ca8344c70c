package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.ReportState;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the reviewers of reports look at: reports that wait for them, late ones, agencies where nobody can write, and the cycles. */
record ReviewSections(List<Board> boards, Voice voice) {

    /** As many of a kind as one sees at once; the others are in the section to which the list leads. */
    private static final int SHOWN = 8;

    /** A report with the cycle that it is for. */
    private record Of(HomePage.Cycle cycle, HomePage.Filed report) {}

    /** Reports that were handed over, those first that have waited longest. */
    Component waiting() {
        var waiting = reports(report -> report.state() == ReportState.SUBMITTED).stream()
                .sorted(Comparator.comparing(of -> Objects.requireNonNull(of.report.filedAt())))
                .toList();
        return Markup.section(
                "duyet",
                voice.say("today.review"),
                waiting.isEmpty()
                        ? Markup.p(voice.say("today.review.none"))
                        : list(
                                waiting,
                                of -> Markup.element(
                                        "span",
                                        "note",
                                        voice.say(
                                                "today.filed",
                                                voice.formats().date(Objects.requireNonNull(of.report.filedAt()))))));
    }

    /** Reports that have not come and whose time is over, the latest first. */
    Component late() {
        var late = reports(HomePage.Filed::isOverdue).stream()
                .sorted(Comparator.comparing(Of::report, Urgency.mostUrgentFirst()))
                .toList();
        return Markup.section(
                "qua-han",
                voice.say("today.overdue"),
                late.isEmpty()
                        ? Markup.p(voice.say("today.overdue.none"))
                        : list(late, of -> Urgency.mark(of.report, voice)));
    }

    /** Agencies that owe a report and have nobody who could write it. */
    List<Component> nobody() {
        return reports(report -> report.filedAt() == null && report.attendance().people() == 0).stream()
                .collect(Collectors.toMap(
                        of -> of.report.agencyName(), of -> of.report.vi(), (one, same) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .<Component>map(name -> Markup.spoken(new Span(name.getKey()), name.getKey(), name.getValue(), voice))
                .toList();
    }

    Component cycles() {
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
                        number(board.count(ReportState.DRAFT)),
                        number(board.count(ReportState.SUBMITTED)),
                        number(board.count(ReportState.RETURNED)),
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

    private List<Of> reports(Predicate<HomePage.Filed> which) {
        return boards.stream()
                .flatMap(board -> board.reports().stream().filter(which).map(report -> new Of(board.cycle(), report)))
                .toList();
    }

    private Component list(List<Of> reports, Function<Of, Component> more) {
        var list = Markup.element("ul", "plain lines");
        reports.stream()
                .limit(SHOWN)
                .forEach(of -> list.add(new ListItem(
                        Markup.spoken(
                                Markup.link(
                                        of.report.agencyName(),
                                        StaffPaths.of(StaffPaths.of(StaffPaths.REVIEW, of.cycle.id()), of.report.id())),
                                of.report.agencyName(),
                                of.report.vi(),
                                voice),
                        new Span(" "),
                        more.apply(of),
                        Markup.element("span", "note", of.cycle.title(voice)))));
        if (reports.size() > SHOWN) {
            list.add(new ListItem(
                    Markup.link(voice.count("today.overdue.more", reports.size() - (long) SHOWN), StaffPaths.REVIEW)));
        }
        return list;
    }

    private static Cell number(long number) {
        return Cell.of(number == 0 ? "–" : String.valueOf(number));
    }
}
