package greenplan.ui.cycle;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;

/** Changing a cycle of which nothing was accepted: the same fields, and the same look at what is odd. */
@Route("noi-bo/ky-bao-cao/:cycle/sua")
@RolesAllowed(StaffView.STAFF)
class ChangeCycleView extends StaffView {

    ChangeCycleView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("cycle").orElse("");
        var cycle = ask(CycleToChange.class, Map.of()).workspace().cycles().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no cycle " + id));
        String back = StaffPaths.of(StaffPaths.CYCLES, id);
        if (cycle.state() != CycleState.OPEN) {
            main.add(
                    Markup.p(voice().texts().word("cycle.ended", cycle.state())),
                    Markup.p(Markup.link(say("cycle.change.back"), back)));
            return say("cycle.change");
        }
        var form = new StaffForm(voice());
        var fields = new CycleForm(form, voice(), input -> {
            input.put("cycle", id);
            return ask("Readiness", Findings.class, Map.of("input", input))
                    .workspace()
                    .readiness();
        });
        if (cycle.topicVi() != null) {
            fields.topic.setValue(cycle.topicVi());
        }
        if (cycle.topicEn() != null && !Objects.equals(cycle.topicEn(), cycle.topicVi())) {
            fields.topicEn.setValue(cycle.topicEn());
        }
        var reason = form.optional("reason", new TextArea(say("cycle.change.reason")));
        reason.setHelperText(say("cycle.change.reason.help"));
        reason.setMaxLength(500);
        fields.begin(cycle.kind(), cycle.year(), cycle.opensOn(), cycle.dueBefore(), cycle.dataCutoff());
        form.send(say("cycle.change.go"), () -> {
            if (form.isFilled()
                    && fields.takes(tell(
                            "ChangeCycle",
                            Done.class,
                            Map.of("input", fields.input(Map.of("id", id, "expectedVersion", cycle.version())))))) {
                said(say("cycle.change.done"));
                goTo(back);
            }
        });
        form.other(say("cycle.cancel"), () -> goTo(back));
        main.add(Markup.p(cycle.planTitle()), Markup.p(say("cycle.change.lead")), form);
        return say("cycle.change");
    }
}
