package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Markup;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Role;
import greenplan.ui.workspace.StaffDesk;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Targets of a plan and the agencies that answer for them, with what there is to decide. */
@Route("noi-bo/giao-chi-tieu")
@RolesAllowed(StaffView.STAFF)
class ResponsibilityView extends StaffView {

    private static final String PLAN = "ke-hoach";

    ResponsibilityView(StaffDesk desk) {
        super(desk);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String province = me().roles().stream()
                .filter(held -> held.role() == Role.FOCAL_OFFICER)
                .map(Me.RoleHeld::province)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        List<ResponsibilityPage.Known> plans = ask(
                        "Plans", ResponsibilityPage.Plans.class, Map.of("province", province))
                .plans()
                .nodes();
        if (province.isEmpty() || plans.isEmpty()) {
            main.add(Markup.p(say("responsibility.none")));
            return say("responsibility.title");
        }
        String chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLAN)
                .orElse(plans.getLast().code());
        ResponsibilityPage page = ask(ResponsibilityPage.class, Map.of("plan", chosen, "province", province));
        main.add(Markup.p(say("responsibility.intro")), choice(plans, chosen));
        var forms = new DecisionForms(this, voice(), chosen, today());
        main.add(Markup.section(
                "giao",
                say("responsibility.assign"),
                forms.assign(page.plan().targets().nodes(), page.agencies().nodes())));
        var list = new UnorderedList();
        list.addClassName("plain");
        page.workspace().targetLinks().forEach(link -> list.add(item(link, forms)));
        main.add(Markup.section("hien-co", say("responsibility.present"), list));
        return say("responsibility.title");
    }

    /** Sends a decision; what changed is shown at once. */
    ResponsibilityPage.Decided decide(String document, Map<String, ?> input) {
        return tell(document, ResponsibilityPage.Decided.class, Map.of("input", input));
    }

    /** Tells that a decision was taken, and shows the list anew. */
    void decided() {
        said(say("responsibility.done"));
        again();
    }

    /** Tells that something is missing in a form. */
    void incomplete() {
        said(say("responsibility.incomplete"));
    }

    private Component choice(List<ResponsibilityPage.Known> plans, String chosen) {
        var list = new UnorderedList();
        list.addClassName("choices");
        plans.forEach(plan -> {
            var link = Markup.link(plan.title(), StaffPaths.ASSIGNMENTS + "?" + PLAN + "=" + plan.code());
            if (plan.code().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        return list;
    }

    private ListItem item(ResponsibilityPage.Link link, DecisionForms forms) {
        var item = new ListItem(
                Markup.element("h3", "", link.target() + " " + link.targetTitle()),
                Markup.p(link.agencyName() + " ", Markup.tag(standing(link))));
        if (link.act() != null) {
            item.add(Markup.note(
                    link.actDate() == null
                            ? link.act()
                            : say(
                                    "responsibility.act.dated",
                                    link.act(),
                                    voice().formats().date(link.actDate()))));
        }
        if (link.rejectedReason() != null) {
            item.add(Markup.note(say("responsibility.rejected.why", link.rejectedReason())));
        }
        if (link.duty() != null) {
            item.add(Markup.note(say("responsibility.duty", link.duty())));
        }
        if (link.isOpen()) {
            item.add(forms.opener(link));
        }
        return item;
    }

    private String standing(ResponsibilityPage.Link link) {
        return link.rejectedOn() == null
                ? voice().texts().word("responsibility.basis", link.basis())
                : say("responsibility.rejected");
    }
}
