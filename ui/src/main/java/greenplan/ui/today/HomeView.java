package greenplan.ui.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.cycle.FirstSteps;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits for whoever is signed in, what is late, and what comes next, by the roles that they hold today. */
@Route("noi-bo")
@RolesAllowed(StaffView.STAFF)
class HomeView extends StaffView {

    /** Cycles that a reviewer sees here, the newest; older ones are under Cycles. */
    private static final int CYCLES = 6;

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
            review(waiting.cycles(), Objects.requireNonNull(waiting.difficulties()));
        }
        if (me().is(Role.LEADER)) {
            plan(event, Role.LEADER)
                    .ifPresent(choice -> main.add(state(choice.chosen().code())));
        }
        if (waiting.officers() != null && waiting.officers().totalCount() == 0) {
            main.add(Markup.section(
                    "bat-dau",
                    say("today.first"),
                    Markup.p(say("today.first.lead")),
                    Markup.p(Markup.link(say("today.first.officer"), StaffPaths.NEW_ACCOUNT))));
        }
        if (waiting.passwordResets() != null) {
            main.add(new AdministrationSection(
                            waiting.passwordResets().size(),
                            Objects.requireNonNull(waiting.accounts()).totalCount(),
                            voice())
                    .section());
        }
        return say("today.home");
    }

    private void review(List<HomePage.Cycle> cycles, HomePage.Difficulties difficulties) {
        var boards = cycles.stream()
                .limit(CYCLES)
                .map(cycle -> new Board(
                        cycle,
                        ask("ToReview", ToReview.class, Map.of("cycle", cycle.id()))
                                .workspace()
                                .reports()))
                .toList();
        var review = new ReviewSections(boards, voice());
        Component open = new DifficultiesSection(difficulties, me(), voice()).section();
        if (!me().is(Role.FOCAL_OFFICER)) {
            main.add(open);
            return;
        }
        if (cycles.isEmpty()) {
            me().roles().stream()
                    .filter(held -> held.role() == Role.FOCAL_OFFICER)
                    .map(Me.RoleHeld::province)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(province -> main.add(new FirstSteps(shell(), province, voice())));
        }
        var columns = Markup.element("div", "columns", review.waiting(), review.late(), open);
        if (!cycles.isEmpty()) {
            columns.add(review.nobody());
        }
        main.add(columns);
        main.add(
                new CycleTable(boards, voice()).section(),
                Markup.p(
                        Markup.link(say("today.cycles.open"), StaffPaths.NEW_CYCLE),
                        " · ",
                        Markup.link(say("today.state.of-plan"), StaffPaths.STATE)));
    }

    private Component state(String plan) {
        var state = ask("StateOfPlan", StatePage.class, Map.of("plan", plan));
        return Markup.element(
                "div",
                "state",
                Markup.p(Markup.link(say("today.state.sheet"), StaffPaths.STATE)),
                new StateSheet(state, today(), voice()).sheet());
    }

    private String roles() {
        return me().roles().isEmpty()
                ? say("today.no-role")
                : say(
                        "today.roles",
                        me().roles().stream().map(Me.RoleHeld::title).collect(Collectors.joining("; ")));
    }
}
