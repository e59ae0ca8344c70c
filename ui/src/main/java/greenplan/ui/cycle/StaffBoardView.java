package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.workspace.Done;
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
        main.add(new StaffBoardHead(cycle, history(cycle.id()), voice()).parts());
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
                .ifPresent(shared -> main.add(new SharedList(shared, voice()).section()));
        return CycleName.of(cycle).title(voice());
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
                click -> new DecideCycle(
                                cycle,
                                deed,
                                voice(),
                                (form, input) -> done(
                                        form,
                                        tell(mutation, Done.class, Map.of("input", input)),
                                        say("cycle.decide." + deed + ".done")))
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
        return done(form, tell("ExtendDeadline", Done.class, Map.of("input", input)), say("cycle.extend.done"));
    }

    private boolean done(StaffForm form, Done answer, String sentence) {
        boolean done = form.takes(answer);
        if (done) {
            said(sentence);
            again();
        }
        return done;
    }

    private void remind(StaffBoardPage.Cycle cycle) {
        var reminded = tell("Remind", Reminded.class, Map.of("input", Map.of("cycle", cycle.id())));
        said(reminded.inWords(voice()));
        again();
    }
}
