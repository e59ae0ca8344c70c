package greenplan.ui.note;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.NoteKind;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.List;
import java.util.Map;

/** What the editor found odd in all plans, the first notes of each; the fictional one is left out. */
@Route(PublicView.LANG + "/ghi-chu")
class RegisterView extends PublicView {

    private static final int OF_EACH = 10;
    private static final int PLANS = 10;
    private static final String LIST = "danh-sach";

    RegisterView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var kind = request.choice(NoteFilter.KIND, NoteKind.class);
        var all = Pages.through(
                        asking -> ask(RegisterPage.class, asking),
                        Map.of(),
                        page -> Map.of("after", page.plans().pageInfo()))
                .stream()
                .flatMap(page -> page.plans().nodes().stream())
                .map(plan -> plan.isCut() ? whole(plan.code()) : plan)
                .toList();
        var chosen = chosen(all, request);
        var filter = new NoteFilter(chosen, request, voice());
        var left = chosen.stream().map(plan -> plan.only(kind)).toList();
        var slice = Slice.of(request, Pages.AFTER, LIST, PLANS, left, RegisterPage.Plan::code);
        var list = Markup.element("div", "");
        list.setId(LIST);
        slice.shown().forEach(plan -> list.add(section(plan, request)));
        list.add(slice.links(say("note.plans"), voice()));
        main.add(
                new H1(say("note.public")),
                Markup.p(say("note.public.lead")),
                Markup.told(
                        Markup.element("p", "lead", say("note.public.counts", filter.total(), filter.ofSubstance()))),
                filter.ofRegister(all),
                new NoteRows(left, voice()).download(this::table),
                list);
        return Found.page(say("note.public"), say("note.public.lead")).keeping(Pages.AFTER);
    }

    /** A plan with more notes or duties than one answer holds. */
    private RegisterPage.Plan whole(String code) {
        return PlanNotesPage.whole(Pages.through(
                asking -> ask("PlanNotesView", PlanNotesPage.class, asking),
                Map.of("plan", code),
                page -> Map.of(
                        "notesAfter", page.plan().notes().pageInfo(),
                        "dutiesAfter", page.plan().duties().pageInfo())));
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
        var notes = plan.notes().nodes();
        boolean begun = notes.size() > OF_EACH;
        section.add(
                new NoteList(begun ? plan.with(notes.subList(0, OF_EACH)) : plan, plan.code() + "-", voice()).list());
        if (begun) {
            String href = voice().paths().notes(plan.code())
                    + request.query(NoteFilter.KIND)
                            .map(kind -> "?" + NoteFilter.KIND + "=" + kind)
                            .orElse("");
            section.add(Markup.p(Markup.link(say("note.plan.all", notes.size()), href)));
        }
        return section;
    }
}
