package greenplan.ui.note;

import com.vaadin.flow.router.Route;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.H1;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.List;
import java.util.Map;

/** What the editor found odd in one plan, page by page. A note that the address names is looked for, and its page shown. */
@Route(PublicView.LANG + "/ke-hoach/:plan/ghi-chu")
class PlanNotesView extends PublicView {

    private static final int PAGE = 20;

    private static final String LIST = "so-ghi-chu";

    PlanNotesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var kind = request.choice(NoteFilter.KIND, NoteKind.class);
        var pages = Pages.through(
                asking -> ask(PlanNotesPage.class, asking),
                Map.of("plan", request.route("plan")),
                page -> Map.of("after", page.plan().notes().pageInfo()));
        var all = pages.stream()
                .flatMap(page -> page.plan().notes().nodes().stream())
                .toList();
        var left = all.stream()
                .filter(note -> kind.isEmpty() || kind.get() == note.kind())
                .toList();
        String wanted = request.whole() ? "" : request.query(Paths.NOTE).orElse("");
        if (!wanted.isEmpty() && left.stream().noneMatch(note -> note.code().equals(wanted))) {
            throw new BadRequest(Paths.NOTE, wanted, "");
        }
        var slice = Slice.of(
                Slice.holding(wanted, request, Pages.AFTER, PAGE, left, RegisterPage.Note::code)
                        .without(Paths.NOTE),
                Pages.AFTER,
                LIST,
                PAGE,
                left,
                RegisterPage.Note::code);
        var plan = pages.getFirst().with(slice.shown());
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
        if (left.isEmpty()) {
            main.add(Markup.p(say("note.public.none")));
        }
        main.add(Markup.section(
                LIST, say("note.public.notes"), new NoteList(plan, "", voice()).list(), slice.links(voice())));
        return Found.page(
                        say("note.plan.title", plan.title()),
                        say("note.plan.description", filter.total(), plan.title()))
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .keeping(Pages.AFTER)
                .sample(plan.sample());
    }
}
