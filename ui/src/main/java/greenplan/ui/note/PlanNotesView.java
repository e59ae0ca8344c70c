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
        String wanted = request.whole() ? "" : request.query(Paths.NOTE).orElse("");
        if (!wanted.isEmpty()) {
            variables.remove("after");
        }
        var pages = new ArrayList<RegisterPage.Plan>();
        pages.add(asked(variables));
        while (goesOn(pages.getLast().notes(), wanted, request)) {
            variables.put(
                    "after",
                    Objects.requireNonNull(pages.getLast().notes().pageInfo().endCursor()));
            pages.add(asked(variables));
        }
        var plan = wanted.isEmpty() ? pages.getFirst() : pages.getLast();
        if (!wanted.isEmpty() && !plan.notes().holds(wanted)) {
            throw new BadRequest(Paths.NOTE, wanted, "");
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
                Pages.links(
                        request.having(
                                        Pages.AFTER,
                                        variables.getOrDefault("after", "").toString())
                                .without(Paths.NOTE),
                        voice(),
                        plan.notes().pageInfo()));
        return Found.page(
                        say("note.plan.title", plan.title()),
                        say("note.plan.description", filter.total(), plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .keeping(Pages.AFTER)
                .sample(plan.sample());
    }

    /** A file has all notes; of a note that is looked for, the page is shown. */
    private static boolean goesOn(RegisterPage.Notes notes, String wanted, PageRequest request) {
        boolean more = wanted.isEmpty() ? request.whole() : !notes.holds(wanted);
        return more && notes.pageInfo().hasNextPage();
    }

    private RegisterPage.Plan asked(Map<String, Object> variables) {
        return ask(PlanNotesPage.class, variables).plan();
    }
}
