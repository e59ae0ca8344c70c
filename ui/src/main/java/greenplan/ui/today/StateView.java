package greenplan.ui.today;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.PlanChoice;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** The state of a plan on one sheet of A4: for leaders, and for who prepares it for them. */
@Route("noi-bo/tinh-hinh")
@RolesAllowed(StaffView.STAFF)
class StateView extends StaffView {

    StateView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        Optional<PlanChoice> plans = plan(event, Role.LEADER).or(() -> plan(event, Role.FOCAL_OFFICER));
        if (plans.isEmpty()) {
            main.add(Markup.p(say("today.state.no-plan")));
            return say("today.state");
        }
        PlanChoice choice = plans.get();
        if (choice.plans().size() > 1) {
            main.add(choice.links(StaffPaths.STATE));
        }
        var print = new Button(
                say("today.state.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        main.add(
                Markup.element("p", "no-print", print),
                new StateSheet(
                                ask(
                                        "StateOfPlan",
                                        StatePage.class,
                                        Map.of("plan", choice.chosen().code())),
                                today(),
                                voice())
                        .sheet());
        return say("today.state");
    }
}
