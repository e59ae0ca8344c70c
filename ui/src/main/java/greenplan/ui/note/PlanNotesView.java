package greenplan.ui.note;

import com.vaadin.flow.router.Route;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.H1;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.Moved;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the editor found odd in one plan, page by page. A note that the address names is looked for, and its page shown. */
@Route(PublicView.LANG + "/ke-hoach/:plan/ghi-chu")
class PlanNotesView extends PublicView {

    private static final int PAGE = 20;
    private static final int MOST = 100;

    PlanNotesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        Map<String, Object> variables = Pages.variables(request, request.whole() ? MOST : PAGE);
        variables.put("plan", request.route("plan"));
        request.choice(NoteFilter.KIND, NoteKind.class).ifPresent(kind -> variables.put("kind", kind.name()));
        var note = request.query(Paths.NOTE);
        if (note.isPresent()) {
            return pageOf(note.get(), request, variables);
        }
        var pages = new ArrayList<RegisterPage.Plan>();
        var plan = asked(variables);
        pages.add(plan);
        while (request.whole() && pages.getLast().notes().pageInfo().hasNextPage()) {
            pages.add(asked(after(pages.getLast(), variables)));
        }
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
                new NoteRows(pages, voice()).download(this::table));
        if (plan.notes().nodes().isEmpty()) {
            main.add(Markup.p(say("note.public.none")));
        }
        main.add(
                Markup.section("so-ghi-chu", say("note.public.notes"), new NoteList(plan, "", voice()).list()),
                Pages.links(request, voice(), plan.notes().pageInfo()));
        return Found.page(
                        say("note.plan.title", plan.title()),
                        say("note.plan.description", filter.total(), plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .keeping(Pages.AFTER)
                .sample(plan.sample());
    }

    /** Where a note stands, on whichever page that is. */
    private Moved pageOf(String code, PageRequest request, Map<String, Object> variables) {
        variables.remove("after");
        var page = asked(variables);
        while (!page.notes().holds(code)) {
            if (!page.notes().pageInfo().hasNextPage()) {
                throw new BadRequest(Paths.NOTE, code, "");
            }
            page = asked(after(page, variables));
        }
        String cursor = variables.getOrDefault("after", "").toString();
        return new Moved(request.without(Paths.NOTE).with(Pages.AFTER, cursor) + "#" + Paths.fragment(code));
    }

    private RegisterPage.Plan asked(Map<String, Object> variables) {
        return ask(PlanNotesPage.class, variables).plan();
    }

    private static Map<String, Object> after(RegisterPage.Plan page, Map<String, Object> variables) {
        variables.put("after", Objects.requireNonNull(page.notes().pageInfo().endCursor()));
        return variables;
    }
}
