package greenplan.ui.note;

import com.vaadin.flow.router.Route;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.HashMap;
import java.util.List;

/** What the editor found odd in one plan. */
@Route(PublicView.LANG + "/ke-hoach/:plan/ghi-chu")
class PlanNotesView extends PublicView {

    PlanNotesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var variables = new HashMap<String, Object>();
        variables.put("plan", request.route("plan"));
        request.choice(NoteFilter.KIND, NoteKind.class).ifPresent(kind -> variables.put("kind", kind.name()));
        var plan = ask(PlanNotesPage.class, variables).plan();
        var filter = new NoteFilter(List.of(plan), request, voice());
        main.add(
                new H1(say("note.plan.heading")),
                Markup.element("p", "lead", plan.title()),
                Markup.p(
                        say("note.public.lead"),
                        " ",
                        Markup.link(say("note.public.all"), voice().paths().register())),
                Markup.told(
                        Markup.element("p", "lead", say("note.public.counts", filter.total(), filter.ofSubstance()))),
                filter.form(),
                new NoteRows(List.of(plan), voice()).download(this::table));
        if (plan.notes().nodes().isEmpty()) {
            main.add(Markup.p(say("note.public.none")));
        }
        main.add(Markup.section("so-ghi-chu", say("note.public.notes"), new NoteList(plan, "", voice()).list()));
        return Found.page(
                        say("note.plan.title", plan.title()),
                        say("note.plan.description", filter.total(), plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }
}
