package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import greenplan.schema.ReportState;
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

/** What the reviewers of reports look at: reports that wait for them, late ones, agencies where nobody can write. */
record ReviewSections(List<Board> boards, Voice voice) {

    /** As many of a kind as one sees at once; the others are in the section to which the list leads. */
    private static final int SHOWN = 8;

    /** A report with the cycle that it is for. */
    private record Of(HomePage.Cycle cycle, ToReview.Filed report) {}

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
        var late = reports(ToReview.Filed::isOverdue).stream()
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
    Component nobody() {
        var section = Markup.section("chua-co-nguoi", voice.say("today.nobody"));
        var agencies = reports(report ->
                        report.filedAt() == null && report.attendance().people() == 0)
                .stream()
                .collect(Collectors.toMap(
                        of -> of.report.agencyName(), of -> of.report.vi(), (one, same) -> one, TreeMap::new));
        if (agencies.isEmpty()) {
            section.add(Markup.p(voice.say("today.nobody.none")));
            return section;
        }
        var list = Markup.element("ul", "plain lines");
        agencies.forEach((name, vietnamese) ->
                list.add(Markup.element("li", "", Markup.spoken(new Span(name), name, vietnamese, voice))));
        section.add(list, Markup.p(Markup.link(voice.say("today.nobody.cure"), StaffPaths.CONTACTS)));
        return section;
    }

    private List<Of> reports(Predicate<ToReview.Filed> which) {
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
}
