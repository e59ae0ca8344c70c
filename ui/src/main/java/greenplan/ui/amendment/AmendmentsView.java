package greenplan.ui.amendment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The amendments of a plan, with a form for another act. */
@Route("noi-bo/sua-doi")
@RolesAllowed(StaffView.STAFF)
class AmendmentsView extends StaffView {

    AmendmentsView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var choice = plan(event, Role.FOCAL_OFFICER);
        if (choice.isEmpty()) {
            main.add(Markup.p(say("amendment.none")));
            return say("amendment.title");
        }
        String chosen = choice.get().chosen().code();
        var page = ask(
                AmendmentsPage.class,
                Map.of("plan", chosen, "province", choice.get().chosen().province()));
        var plan = page.plan();
        main.add(Markup.p(say("amendment.intro")), choice.get().links(StaffPaths.AMENDMENTS));
        main.add(Markup.section("da-co", say("amendment.present"), present(plan)));
        main.add(Markup.section(
                "ghi",
                say("amendment.file"),
                new ActForm(voice(), page)
                        .form(
                                input -> ask("PreviewAmendment", Previewed.class, input)
                                        .workspace()
                                        .amendmentPreview(),
                                input -> tell("AmendPlan", AmendmentsPage.Done.class, input),
                                () -> {
                                    said(say("amendment.done"));
                                    again();
                                })));
        return say("amendment.title");
    }

    private Component present(AmendmentsPage.Plan plan) {
        if (plan.amendments().isEmpty()) {
            return Markup.p(say("amendment.present.none"));
        }
        var list = Markup.element("ul", "plain");
        plan.amendments().reversed().forEach(amendment -> {
            var item = new ListItem(
                    Markup.element("h3", "", amendment.summary()),
                    Markup.note(say(
                            "amendment.act",
                            amendment.kind(),
                            amendment.number(),
                            voice().formats().date(amendment.date()),
                            voice().formats().date(amendment.effectiveOn()))),
                    Markup.p(history(amendment.id())));
            if (amendment.effectiveOn().isAfter(today())) {
                item.add(withdrawal(amendment));
            }
            list.add(item);
        });
        return Markup.element(
                "div",
                "",
                list,
                Markup.p(Markup.link(say("amendment.public"), voice().paths().amendments(plan.code()))));
    }

    private Component withdrawal(AmendmentsPage.Amendment amendment) {
        var form = new StaffForm(voice());
        form.field("reason", new TextField(say("amendment.withdraw.reason")));
        form.other(say("amendment.withdraw"), () -> {
            var input = form.input(Map.of("id", amendment.id(), "expectedVersion", amendment.version()));
            if (form.takes(tell("WithdrawAmendment", AmendmentsPage.Done.class, Map.of("input", input)))) {
                said(say("amendment.withdrawn"));
                again();
            }
        });
        return Markup.details(say("amendment.withdraw.open"), form);
    }
}
