package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.schema.Role;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The cycles of reports in which somebody has to write or to review, newest first. */
@Route("noi-bo/ky-bao-cao")
@RolesAllowed(StaffView.STAFF)
class CyclesView extends StaffView {

    CyclesView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        // Whoever can bring back what was withdrawn sees it, at the end.
        var cycles =
                ask(CyclesPage.class, Map.of("withdrawn", me().is(Role.FOCAL_OFFICER))).workspace().cycles().stream()
                        .sorted(Comparator.comparing(cycle -> cycle.state() == CycleState.WITHDRAWN))
                        .toList();
        main.add(Markup.p(say("cycle.list.lead")));
        if (me().is(Role.FOCAL_OFFICER)) {
            var open = Markup.link(say("cycle.open"), StaffPaths.NEW_CYCLE);
            open.addClassNames("button", "primary");
            main.add(Markup.p(open));
        }
        main.add(cycles.isEmpty() ? Markup.p(say("cycle.list.none")) : table(cycles));
        demands(event);
        return say("cycle.list");
    }

    /** What the plan demands and nobody was asked for yet, for those who open cycles and those who lead. */
    private void demands(BeforeEnterEvent event) {
        var due = Stream.of(Role.FOCAL_OFFICER, Role.LEADER)
                .flatMap(role -> plan(event, role).stream())
                .flatMap(choice -> choice.plans().stream())
                .distinct()
                .flatMap(plan -> ask("Demands", Demands.class, Map.of("plan", plan.code())).due(plan).stream())
                .toList();
        if (!due.isEmpty()) {
            main.add(Demands.section(due, me().is(Role.FOCAL_OFFICER), voice()));
        }
    }

    private String state(CycleState state) {
        return voice().texts().word("cycle.state", state);
    }

    private Component table(List<CyclesPage.Cycle> cycles) {
        var table = DataTable.plain(
                say("cycle.list.caption"),
                Column.words(say("cycle.name")),
                Column.words(say("cycle.plan")),
                Column.words(say("cycle.opens")),
                Column.words(say("cycle.due")));
        cycles.forEach(cycle -> {
            String title = CycleName.of(cycle).title(voice());
            var link = Markup.link(title, StaffPaths.of(StaffPaths.CYCLES, cycle.id()));
            String due = say("cycle.due.before", voice().formats().date(cycle.dueBefore()));
            table.row(
                    Cell.of(
                            cycle.state() == CycleState.OPEN
                                    ? link
                                    : Markup.element("span", "", link, " ", Markup.tag(state(cycle.state()))),
                            title),
                    Cell.of(cycle.planTitle()),
                    Cell.day(cycle.opensOn(), voice()),
                    Cell.of(
                            cycle.extensions().isEmpty()
                                    ? Markup.element("span", "", due)
                                    : Markup.element("span", "", due, " ", Markup.tag(say("cycle.extended"))),
                            due));
        });
        return table;
    }
}
