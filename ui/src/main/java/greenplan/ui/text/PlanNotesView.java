package greenplan.ui.text;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Answer;
import greenplan.ui.platform.Crumb;
import greenplan.ui.platform.Found;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.PageRequest;
import greenplan.ui.platform.PublicView;
import greenplan.ui.platform.Shell;
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
        variables.put("language", request.language().name());
        request.choice(NoteFilter.KIND, NoteKind.class).ifPresent(kind -> variables.put("kind", kind.name()));
        var plan = ask(PlanNotesPage.class, variables).plan();
        var filter = new NoteFilter(List.of(plan), request, voice());
        main.add(
                new H1(say("text.notes.heading")),
                Markup.element("p", "lead", plan.title()),
                Markup.p(
                        say("text.register.lead"),
                        " ",
                        Markup.link(say("text.register.all"), voice().paths().register())),
                Markup.element("p", "lead", say("text.register.counts", filter.total(), filter.ofSubstance())),
                filter.kinds(),
                new NoteRows(List.of(plan), voice()).download(this::table));
        if (plan.notes().nodes().isEmpty()) {
            main.add(Markup.p(say("text.register.none")));
        }
        main.add(Markup.section("so-ghi-chu", say("text.register.notes"), new NoteList(plan, "", voice()).list()));
        return Found.page(
                        say("text.notes.title", plan.title()),
                        say("text.notes.description", filter.total(), plan.title()))
                .under(Crumb.toPlan(plan.province().code(), plan.province().name(), plan.code(), plan.title(), voice()))
                .sample(plan.sample());
    }
}
