package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.Anchor;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cycle of reports for its staff: where each report stands, how late, and who was reminded when. */
@Route("noi-bo/ky-bao-cao/:cycle")
@RolesAllowed(StaffView.STAFF)
class StaffBoardView extends StaffView {

    StaffBoardView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("cycle").orElse("");
        var workspace = ask(StaffBoardPage.class, Map.of("cycle", id)).workspace();
        var cycle = workspace.cycles().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no cycle " + id));
        main.add(
                Markup.p(cycle.planTitle()),
                Markup.p(
                        Markup.link(say("cycle.back"), StaffPaths.CYCLES),
                        " · ",
                        publicBoard(cycle),
                        " · ",
                        history(cycle.id())),
                new Calendar(cycle.opensOn(), cycle.dueBefore(), cycle.dataCutoff(), cycle.extensions()).days(voice()));
        if (cycle.state() != CycleState.OPEN) {
            main.add(Markup.p(Markup.tag(voice().texts().word("cycle.state", cycle.state()))));
        }
        if (me().is(Role.FOCAL_OFFICER)) {
            main.add(actions(cycle, workspace.reports()));
        }
        boolean reviewer = me().isOneOf(Set.of(Role.FOCAL_OFFICER, Role.LEADER));
        var decisions = new DecisionList(cycle.decisions(), cycle.overrides(), voice());
        if (!decisions.isEmpty()) {
            main.add(decisions.section());
        }
        main.add(new StaffBoardTable(cycle, reviewer, voice()).of(workspace.reports()));
        workspace.reports().stream()
                .findFirst()
                .map(report -> report.cycle().shared())
                .filter(shared -> !shared.isEmpty())
                .ifPresent(shared -> main.add(shared(shared)));
        return CycleName.of(cycle).title(voice());
    }

    /** Of two different answers one has to be chosen, so it is said before they come. */
    private Component shared(List<StaffBoardPage.Shared> shared) {
        var list = Markup.element("ul", "plain");
        shared.forEach(each -> list.add(Markup.element(
                "li", "", say("cycle.shared.one", each.name(), String.join(", ", each.targets()), each.agencies()))));
        return Markup.section(
                "cung-bao-cao",
                say("cycle.shared"),
                Markup.p(say("cycle.shared.lead")),
                Markup.details(voice().count("cycle.shared.count", shared.size()), list));
    }

    /** What everybody sees of it; loaded anew, because public pages live under another policy. */
    private Anchor publicBoard(StaffBoardPage.Cycle cycle) {
        String slug = CycleName.of(cycle).slug();
        var link = Markup.link(say("cycle.public"), voice().paths().cycle(cycle.plan(), slug));
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }

    private Component actions(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Report> reports) {
        return switch (cycle.state()) {
            case OPEN -> running(cycle, reports);
            case CLOSED ->
                Markup.element(
                        "div",
                        "buttons",
                        decide(cycle, "ReopenCycle", "reopen"),
                        decide(cycle, "WithdrawCycle", "withdraw"));
            case WITHDRAWN -> Markup.element("div", "buttons", decide(cycle, "RestoreCycle", "restore"));
        };
    }

    private Button decide(StaffBoardPage.Cycle cycle, String mutation, String deed) {
        return new Button(
                say("cycle.decide." + deed),
                click -> new DecideCycle(cycle, deed, voice(), (form, input) -> {
                            if (form.takes(tell(mutation, Done.class, Map.of("input", input)))) {
                                said(say("cycle.decide." + deed + ".done"));
                                again();
                                return true;
                            }
                            return false;
                        })
                        .open());
    }

    private Component running(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Report> reports) {
        var extend = new Button(say("cycle.extend"), click -> new ExtendDeadline(cycle, voice(), this::extend).open());
        var remind = new Button(say("cycle.remind"), click -> remind(cycle));
        remind.setEnabled(reports.stream().anyMatch(report -> report.filedAt() == null));
        remind.setDisableOnClick(true);
        var change =
                new Button(say("cycle.change"), click -> goTo(StaffPaths.of(StaffPaths.CYCLES, cycle.id()) + "/sua"));
        return Markup.element(
                "div",
                "buttons",
                remind,
                extend,
                change,
                decide(cycle, "CloseCycle", "close"),
                decide(cycle, "WithdrawCycle", "withdraw"));
    }

    private boolean extend(StaffForm form, Map<String, ?> input) {
        if (form.takes(tell("ExtendDeadline", Done.class, Map.of("input", input)))) {
            said(say("cycle.extend.done"));
            again();
            return true;
        }
        return false;
    }

    private void remind(StaffBoardPage.Cycle cycle) {
        var reminded = tell("Remind", Reminded.class, Map.of("input", Map.of("cycle", cycle.id())));
        if (reminded.isDone()) {
            String done = reminded.byMail()
                    ? voice().count("cycle.reminded.mail", reminded.agencies())
                    : voice().count("cycle.reminded.here", reminded.agencies());
            said(
                    reminded.unreached() == 0
                            ? done
                            : done + " " + voice().count("cycle.reminded.unreached", reminded.unreached()));
        } else {
            said(reminded.wrong());
        }
        again();
    }

    /** The answer to {@code Remind.graphql}. */
    private record Reminded(int agencies, int unreached, boolean byMail, List<Problem> problems) implements Payload {}
}
