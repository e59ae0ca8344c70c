package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportState;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits for whoever is signed in: reports to write with the days left, reports to review, links to hand over. */
@Route("noi-bo")
@RolesAllowed(StaffView.STAFF)
class HomeView extends StaffView {

    /** Cycles that a reviewer sees here; older ones are under Cycles. */
    private static final int CYCLES = 3;

    HomeView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var waiting = ask(
                        HomePage.class,
                        Map.of(
                                "agency", me().isOneOf(Set.of(Role.AGENCY_EDITOR, Role.AGENCY_HEAD)),
                                "reviewer", me().isOneOf(Set.of(Role.FOCAL_OFFICER, Role.LEADER)),
                                "administrator", me().is(Role.ADMINISTRATOR)))
                .workspace();
        main.add(Markup.note(roles()));
        if (waiting.worklist() != null) {
            main.add(worklist(
                    waiting.worklist(), Objects.requireNonNullElse(waiting.reminders(), List.<HomePage.Reminder>of())));
        }
        if (waiting.cycles() != null) {
            main.add(review(waiting.cycles()));
        }
        if (waiting.difficulties() != null) {
            main.add(new DifficultiesSection(waiting.difficulties(), me(), voice()).section());
        }
        if (waiting.passwordResets() != null) {
            main.add(links(waiting.passwordResets().size()));
        }
        return say("workspace.home");
    }

    private String roles() {
        return me().roles().isEmpty()
                ? say("workspace.home.no-role")
                : say(
                        "workspace.home.roles",
                        me().roles().stream().map(Me.RoleHeld::title).collect(Collectors.joining("; ")));
    }

    private Component worklist(List<HomePage.Report> reports, List<HomePage.Reminder> reminders) {
        var list = list();
        for (HomePage.Report report : reports) {
            var item = new ListItem(
                    link(report.cycle(), StaffPaths.REPORTS, report.id()),
                    Markup.note(report.cycle().planTitle() + " · " + report.agencyName()),
                    Markup.p(
                            Markup.tag(ReportWords.state(report.state(), voice())),
                            " ",
                            left(report),
                            " ",
                            say("workspace.home.due", day(report.cycle()))));
            if (report.state() == ReportState.RETURNED) {
                item.add(Markup.p(
                        say("workspace.home.returned", report.comments().size())));
            }
            reminders.stream()
                    .filter(reminder -> reminder.report().id().equals(report.id()))
                    .findFirst()
                    .ifPresent(reminder -> item.add(Markup.p(
                            say("workspace.home.reminded", voice().formats().date(reminder.at())))));
            list.add(item);
        }
        return section(
                "bao-cao",
                say("workspace.home.worklist"),
                reports.isEmpty(),
                say("workspace.home.worklist.none"),
                list);
    }

    private Component left(HomePage.Report report) {
        var span = new Span(
                report.daysLate() > 0
                        ? voice().texts().count("workspace.home.late", report.daysLate())
                        : voice().texts().count("workspace.home.left", report.daysLeft()));
        span.addClassNames("status", report.daysLate() > 0 ? "moving-away" : "on-track");
        return span;
    }

    private Component review(List<HomePage.Cycle> cycles) {
        var list = list();
        cycles.stream().limit(CYCLES).forEach(cycle -> list.add(cycle(cycle)));
        return section(
                "duyet", say("workspace.home.review"), cycles.isEmpty(), say("workspace.home.review.none"), list);
    }

    private ListItem cycle(HomePage.Cycle cycle) {
        var reports = ask("ToReview", HomePage.ToReview.class, Map.of("cycle", cycle.id()))
                .workspace()
                .reports();
        long waiting = count(reports, Set.of(ReportState.SUBMITTED));
        long accepted = count(reports, Set.of(ReportState.ACCEPTED));
        long returned = count(reports, Set.of(ReportState.RETURNED));
        long missing = count(reports, Set.of(ReportState.DRAFT));
        int left = reports.stream().mapToInt(HomePage.Filed::daysLeft).max().orElse(0);
        return new ListItem(
                link(cycle, StaffPaths.REVIEW, cycle.id()),
                Markup.note(cycle.planTitle()),
                Markup.p(say("workspace.home.counts", waiting, returned, missing, accepted, reports.size())),
                Markup.p(
                        say("workspace.home.due", day(cycle)),
                        " ",
                        left > 0 ? voice().texts().count("workspace.home.left", left) : ""),
                Markup.p(
                        Markup.link(say("workspace.home.paper"), StaffPaths.of(StaffPaths.PRINTED_CYCLE, cycle.id()))));
    }

    private static long count(List<HomePage.Filed> reports, Set<ReportState> states) {
        return reports.stream()
                .filter(report -> states.contains(report.state()))
                .count();
    }

    private Component links(int number) {
        var section = Markup.section("lien-ket", say("workspace.home.links"));
        section.add(
                number == 0
                        ? Markup.p(say("workspace.home.links.none"))
                        : Markup.p(Markup.link(
                                voice().texts().count("workspace.home.links.number", number), StaffPaths.ACCOUNTS)));
        return section;
    }

    private Component link(HomePage.Cycle cycle, String section, String id) {
        String title = ReportWords.cycle(cycle.kind(), cycle.year(), voice());
        var link = Section.exists(section) ? Markup.link(title, StaffPaths.of(section, id)) : new Span(title);
        return Markup.element("h3", "", link);
    }

    private static Component section(String id, String heading, boolean empty, String none, UnorderedList list) {
        return Markup.section(id, heading, empty ? Markup.p(none) : list);
    }

    private String day(HomePage.Cycle cycle) {
        return voice().formats().date(cycle.dueBefore());
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("plain");
        return list;
    }
}
