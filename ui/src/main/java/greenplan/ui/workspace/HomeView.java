package greenplan.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
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
            var reminders = Objects.requireNonNullElse(waiting.reminders(), List.<HomePage.Reminder>of());
            main.add(new WorklistSection(waiting.worklist(), reminders, voice()).section());
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

    private Component review(List<HomePage.Cycle> cycles) {
        var list = Markup.element("ul", "plain");
        cycles.stream().limit(CYCLES).forEach(cycle -> list.add(cycle(cycle)));
        return Markup.section(
                "duyet",
                say("workspace.home.review"),
                cycles.isEmpty() ? Markup.p(say("workspace.home.review.none")) : list);
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
                cycle.link(StaffPaths.REVIEW, cycle.id(), voice()),
                Markup.note(cycle.planTitle()),
                Markup.p(say("workspace.home.counts", waiting, returned, missing, accepted, reports.size())),
                Markup.p(
                        say("workspace.home.due", cycle.due(voice())),
                        " ",
                        left > 0 ? voice().count("workspace.home.left", left) : ""),
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
                                voice().count("workspace.home.links.number", number), StaffPaths.ACCOUNTS)));
        return section;
    }
}
