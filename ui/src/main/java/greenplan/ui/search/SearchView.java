package greenplan.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.Div;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was found for some words. */
@Route(PublicView.LANG + "/tim-kiem")
class SearchView extends PublicView {

    private static final int PAGE = 20;
    private static final int LONGEST = 200;

    /** What {@code portal.js} asks for anew while the visitor types; the rest of the page stays. */
    private static final String RESULTS = "ket-qua";

    SearchView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        String typed = request.query("q").orElse("");
        if (typed.isEmpty()) {
            var advice = new Div(SearchAdvice.about(voice()));
            advice.setId(RESULTS);
            main.add(new H1(say("search.title")), SearchAdvice.form(voice()), advice);
            return Found.page(say("search.title"), say("search.about"));
        }
        if (typed.length() > LONGEST) {
            throw new BadRequest("q", typed, say("search.longest", LONGEST));
        }
        var page = ask(SearchPage.class, variables(request, typed));
        String province = request.query("tinh").orElse("");
        var offered = page.offered(province);
        if (!province.isEmpty()
                && offered.stream().noneMatch(known -> known.code().equals(province))) {
            throw new BadRequest(
                    "tinh",
                    province,
                    String.join(
                            ", ",
                            offered.stream().map(SearchPage.Province::code).toList()));
        }
        show(request, typed, page);
        boolean sample = offered.stream().anyMatch(SearchPage.Province::sample);
        // To search engines, every search is the search page: its canonical address has no words.
        return Found.page(say("search.found", typed), say("search.about")).sample(sample);
    }

    private Map<String, Object> variables(PageRequest request, String typed) {
        Map<String, Object> variables = Pages.variables(request, PAGE);
        variables.put("text", typed);
        request.choice("loai", FoundKind.class).ifPresent(kind -> variables.put("kinds", List.of(kind.name())));
        request.query("tinh").ifPresent(province -> variables.put("province", province));
        // Whoever names a province means it, even a fictional one, which no list shows by itself.
        variables.put("sample", request.query("tinh").isPresent());
        return variables;
    }

    private void show(PageRequest request, String typed, SearchPage page) {
        var results = page.search();
        var filters = new SearchFilters(request, page, voice());
        String meant = results.correction();
        var number = Markup.element(
                "p",
                "lead",
                results.totalCount() == 0
                        ? say("search.none", typed)
                        : voice().count("search.count", results.totalCount()));
        var answer = new Div();
        if (meant != null) {
            answer.add(correction(request, typed, meant));
        }
        answer.add(Markup.told(number));
        answer.setId(RESULTS);
        main.add(new H1(say("search.found", typed)), filters.form(typed), answer);
        English.mark(results.nodes().stream().map(SearchPage.Result::translation), voice())
                .ifPresent(answer::add);
        if (filters.hasKinds()) {
            answer.add(filters.kinds());
        }
        if (results.nodes().isEmpty()) {
            answer.add(SearchAdvice.about(voice()));
            return;
        }
        var list = Markup.element("ol", "plain results");
        var item = new ResultItem(new Marked(Objects.requireNonNullElse(meant, typed)), page.provinces(), voice());
        results.nodes().forEach(result -> list.add(item.of(result)));
        answer.add(
                list,
                Slice.of(request, RESULTS, results.nodes(), results.totalCount(), results.pageInfo())
                        .links(voice()));
    }

    /** Ý bạn là …? The words lead to what is shown already, so that they can be kept and changed. */
    private Component correction(PageRequest request, String typed, String meant) {
        var first = new PageRequest(request.language(), request.path(), request.route(), Map.of(), false);
        return Markup.p(
                say("search.meant", typed) + " ", Markup.link(meant, first.with("q", meant)), say("search.meant.end"));
    }
}
