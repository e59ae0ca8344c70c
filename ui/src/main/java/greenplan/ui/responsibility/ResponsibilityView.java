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
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
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
        var state = TableState.of(event.getLocation(), voice(), PlanChoice.PLAN);
        ResponsibilityPage page = ask(ResponsibilityPage.class, new LinkFilter(state, voice()).variables(plan));
        main.add(Markup.p(say("responsibility.intro")), choice.get().links(StaffPaths.ASSIGNMENTS));
        if (kept == null) {
            kept = new KeptAct(today());
        }
        var chosen = new Chosen(page.unassigned().size(), voice());
        Component table = table(page, state);
        if (state.isLookedAt()) {
            main.add(table);
        }
        main.add(Markup.section(
                "giao",
                say("responsibility.assign"),
                unassigned(page),
                new AssignForm(this::decide, voice(), plan.code(), kept).of(page, chosen)));
        if (!page.open().isEmpty()) {
            main.add(Markup.section(
                    "suy-luan",
                    say("responsibility.inferred"),
                    Markup.p(say("responsibility.inferred.lead")),
                    new InferenceForms(this::decide, voice(), plan.code(), kept).of(page.open(), chosen)));
        }
        if (!state.isLookedAt()) {
            main.add(table);
        }
        bar(chosen.parts());
        return say("responsibility.title");
    }

    private Component table(ResponsibilityPage page, TableState state) {
        var forms = new DecisionForms(this::decide, this::join, voice(), today());
        var links = page.workspace().responsibilityList();
        return Markup.section(
                "hien-co",
                say("responsibility.present"),
                new LinkFilter(state, voice()).fields(),
                links.nodes().isEmpty()
                        ? Markup.p(say("responsibility.present.none"))
                        : new LinkTable(forms, state, voice()).of(links, page.ids()),
                state.pages(links.pageInfo()));
    }

    /** Lets a link count in a cycle that is open; what changed is shown at once. */
    private void join(ResponsibilityPage.Link link, ResponsibilityPage.Cycle cycle) {
        Done done = tell(
                "TakeIntoCycle",
                Done.class,
                Map.of("input", Map.of("cycle", cycle.id(), "responsibilities", List.of(link.id()))));
        said(
                done.isDone()
                        ? say("responsibility.joined", link.target(), DecisionForms.name(cycle, voice()))
                        : done.wrong());
        again();
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
}
