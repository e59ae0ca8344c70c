package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.ReportWords;
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
                        publicBoard(cycle, workspace.cycles()),
                        " · ",
                        history(cycle.id())),
                new Calendar(cycle.opensOn(), cycle.dueBefore(), cycle.dataCutoff(), cycle.extensions()).days(voice()));
        if (me().is(Role.FOCAL_OFFICER)) {
            main.add(actions(cycle, workspace.reports()));
        }
        boolean reviewer = me().isOneOf(Set.of(Role.FOCAL_OFFICER, Role.LEADER));
        main.add(new StaffBoardTable(cycle, reviewer, voice()).of(workspace.reports()));
        workspace.reports().stream()
                .findFirst()
                .map(report -> report.cycle().shared())
                .filter(shared -> !shared.isEmpty())
                .ifPresent(shared -> main.add(shared(shared)));
        return ReportWords.cycle(cycle.kind(), cycle.year(), voice());
    }

    /** Of two different answers one has to be chosen, so it is said before they come. */
    private Component shared(List<StaffBoardPage.Shared> shared) {
        var list = Markup.element("ul", "plain");
        shared.forEach(each -> list.add(Markup.element(
                "li", "", say("cycle.shared.one", each.name(), String.join(", ", each.targets()), each.agencies()))));
        return Markup.section("cung-bao-cao", say("cycle.shared"), Markup.p(say("cycle.shared.lead")), list);
    }

    /** What everybody sees of it; loaded anew, because public pages live under another policy. */
    private Anchor publicBoard(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Cycle> cycles) {
        var ofPlan =
                cycles.stream().filter(each -> each.plan().equals(cycle.plan())).toList();
        String slug = CycleName.of(ofPlan).get(ofPlan.indexOf(cycle)).slug();
        var link = Markup.link(say("cycle.public"), voice().paths().cycle(cycle.plan(), slug));
        link.getElement().setAttribute("router-ignore", "");
        return link;
    }

    private Component actions(StaffBoardPage.Cycle cycle, List<StaffBoardPage.Report> reports) {
        var extend = new Button(say("cycle.extend"), click -> new ExtendDeadline(cycle, voice(), this::extend).open());
        var remind = new Button(say("cycle.remind"), click -> remind(cycle));
        remind.setEnabled(reports.stream().anyMatch(report -> report.filedAt() == null));
        remind.setDisableOnClick(true);
        return Markup.element("div", "buttons", extend, remind);
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
