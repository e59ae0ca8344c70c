package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.PlanChoice;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Targets of a plan and the agencies that answer for them, with what there is to decide. */
@Route("noi-bo/giao-chi-tieu")
@RolesAllowed(StaffView.STAFF)
class ResponsibilityView extends StaffView {

    private @Nullable KeptAct kept;

    ResponsibilityView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var choice = plan(event, Role.FOCAL_OFFICER);
        if (choice.isEmpty()) {
            main.add(Markup.p(say("responsibility.none")));
            return say("responsibility.title");
        }
        PlanChoice.Known plan = choice.get().chosen();
        ResponsibilityPage page =
                ask(ResponsibilityPage.class, Map.of("plan", plan.code(), "province", plan.province()));
        main.add(Markup.p(say("responsibility.intro")), choice.get().links(StaffPaths.ASSIGNMENTS));
        if (kept == null) {
            kept = new KeptAct(today());
        }
        var forms = new DecisionForms(this::decide, voice(), today());
        main.add(Markup.section(
                "giao",
                say("responsibility.assign"),
                unassigned(page),
                new AssignForm(this::decide, voice(), plan.code(), kept).of(page)));
        if (!page.open().isEmpty()) {
            main.add(Markup.section(
                    "suy-luan",
                    say("responsibility.inferred"),
                    Markup.p(say("responsibility.inferred.lead")),
                    new InferenceForms(this::decide, voice(), plan.code(), kept).of(page.open())));
        }
        var list = Markup.element("ul", "plain");
        Map<String, String> ids = page.plan().targets().nodes().stream()
                .collect(Collectors.toMap(ResponsibilityPage.Target::code, ResponsibilityPage.Target::id));
        page.workspace().responsibilities().forEach(link -> list.add(item(link, ids.get(link.target()), forms)));
        main.add(Markup.section("hien-co", say("responsibility.present"), list));
        return say("responsibility.title");
    }

    /** Sends a decision; what changed is shown at once. */
    private void decide(StaffForm form, String document, Map<String, ?> input, String sentence) {
        if (form.takes(tell(document, Done.class, Map.of("input", input)))) {
            said(sentence);
            again();
        }
    }

    /** The targets that nobody has to report on. */
    private Component unassigned(ResponsibilityPage page) {
        var none = page.unassigned();
        if (none.isEmpty()) {
            return Markup.p(say("responsibility.unassigned.none"));
        }
        var list = Markup.element("ul", "plain");
        none.forEach(target -> list.add(new ListItem(target.inWords())));
        return Markup.details(voice().count("responsibility.unassigned", none.size()), list);
    }

    private ListItem item(ResponsibilityPage.Link link, @Nullable String target, DecisionForms forms) {
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
        if (!link.sharedWith().isEmpty() && link.to() == null && link.rejectedOn() == null) {
            item.add(Markup.note(say(
                    "responsibility.shared",
                    link.sharedWith().stream()
                            .map(other -> other.agencyName() + " (" + other.target() + ")")
                            .distinct()
                            .collect(Collectors.joining(", ")))));
        }
        if (link.duty() != null) {
            item.add(Markup.note(say("responsibility.duty", link.duty())));
        }
        String span = span(link);
        if (!span.isEmpty()) {
            item.add(Markup.note(span));
        }
        if (link.endedAct() != null && link.endedActDate() != null) {
            item.add(Markup.note(say(
                    "responsibility.ended.by",
                    link.endedAct(),
                    voice().formats().date(link.endedActDate()))));
        }
        if (link.endedReason() != null) {
            item.add(Markup.note(say("responsibility.ended.why", link.endedReason())));
        }
        var deeds = Markup.element("div", "deeds");
        if (link.isOpen()) {
            deeds.add(forms.opener(link));
        } else if (link.isRunning()) {
            deeds.add(forms.ender(link), forms.takerBack(link));
        }
        if (target != null) {
            var history = history(target);
            history.getElement().setAttribute("aria-label", say("responsibility.history", link.target()));
            deeds.add(history);
        }
        item.add(deeds);
        return item;
    }

    private String span(ResponsibilityPage.Link link) {
        var formats = voice().formats();
        if (link.from() == null) {
            return link.to() == null ? "" : say("responsibility.until", formats.date(link.to()));
        }
        return link.to() == null
                ? say("responsibility.since", formats.date(link.from()))
                : say("responsibility.between", formats.date(link.from()), formats.date(link.to()));
    }

    private String standing(ResponsibilityPage.Link link) {
        return link.rejectedOn() == null
                ? voice().texts().word("responsibility.basis", link.basis())
                : say("responsibility.rejected");
    }
}
