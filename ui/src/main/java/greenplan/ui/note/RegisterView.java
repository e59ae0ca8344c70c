package greenplan.ui.note;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the editor found odd in all plans, the first notes of each; the fictional one is left out. */
@Route(PublicView.LANG + "/ghi-chu")
class RegisterView extends PublicView {

    private static final int OF_EACH = 10;
    private static final int MOST = 100;

    RegisterView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var variables = new HashMap<String, Object>(Map.of("notes", request.whole() ? MOST : OF_EACH));
        request.choice(NoteFilter.KIND, NoteKind.class).ifPresent(kind -> variables.put("kind", kind.name()));
        request.query(Pages.AFTER).ifPresent(cursor -> variables.put("after", cursor));
        var page = ask(RegisterPage.class, variables).plans();
        var shown = chosen(page.nodes(), request);
        var filter = new NoteFilter(shown, request, voice());
        main.add(
                new H1(say("note.public")),
                Markup.p(say("note.public.lead")),
                Markup.told(
                        Markup.element("p", "lead", say("note.public.counts", filter.total(), filter.ofSubstance()))),
                filter.ofRegister(page.nodes()),
                new NoteRows(shown, voice()).download(this::table));
        shown.forEach(plan -> main.add(section(plan, request)));
        String cursor = page.pageInfo().endCursor();
        if (page.pageInfo().hasNextPage() && cursor != null) {
            main.add(Markup.element(
                    "p", "pages", Markup.link(say("note.public.next"), request.with(Pages.AFTER, cursor))));
        }
        return Found.page(say("note.public"), say("note.public.lead"));
    }

    private static List<RegisterPage.Plan> chosen(List<RegisterPage.Plan> all, PageRequest request) {
        var code = request.query(NoteFilter.PLAN);
        if (code.isEmpty()) {
            return all;
        }
        var one = all.stream().filter(plan -> plan.code().equals(code.get())).toList();
        if (one.isEmpty()) {
            throw new BadRequest(
                    NoteFilter.PLAN,
                    code.get(),
                    all.stream().map(RegisterPage.Plan::code).collect(joining(", ")));
        }
        return one;
    }

    private Component section(RegisterPage.Plan plan, PageRequest request) {
        var section = Markup.section(plan.code(), plan.province().name() + ": " + plan.title());
        if (plan.notes().nodes().isEmpty()) {
            section.add(Markup.p(say("note.public.none")));
            return section;
        }
        section.add(new NoteList(plan, plan.code() + "-", voice()).list());
        if (plan.notes().pageInfo().hasNextPage()) {
            String all = voice().paths().notes(plan.code())
                    + request.query(NoteFilter.KIND)
                            .map(kind -> "?" + NoteFilter.KIND + "=" + kind)
                            .orElse("");
            section.add(Markup.p(Markup.link(say("note.plan.all", plan.notes().totalCount()), all)));
        }
        return section;
    }
}
