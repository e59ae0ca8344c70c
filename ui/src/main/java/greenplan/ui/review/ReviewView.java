package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportColumn;
import greenplan.schema.ReportState;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableFilters;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The reports of a cycle, those that wait first; they can be accepted together. */
@Route("noi-bo/duyet/:cycle?")
@RolesAllowed(StaffView.STAFF)
public class ReviewView extends StaffView {

    private static final String WORDS = "q";
    private static final String STATE = "trang-thai";
    private static final int ROWS = 25;

    ReviewView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        if (me().is(Role.FOCAL_OFFICER)) {
            main.add(Markup.p(Markup.link(say("review.figures"), StaffPaths.FIGURES)));
        }
        List<ReviewPage.Cycle> all = ask(ReviewPage.class, Map.of()).workspace().cycles();
        List<ReviewPage.Cycle> cycles =
                all.stream().filter(each -> !each.isWithdrawn()).toList();
        String asked = event.getRouteParameters().get("cycle").orElse("");
        if (cycles.isEmpty() && asked.isEmpty()) {
            main.add(Markup.p(say("review.no-cycle")));
            return say("review.title");
        }
        String id = asked.isEmpty() ? cycles.getFirst().id() : asked;
        ReviewPage.Cycle cycle = all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reporting cycle " + id));
        if (cycle.isWithdrawn()) {
            main.add(
                    Markup.p(voice().texts().word("cycle.ended", cycle.state())),
                    Markup.p(Markup.link(name(cycle), StaffPaths.of(StaffPaths.CYCLES, id))));
            return say("review.title");
        }
        var state = TableState.of(event.getLocation(), voice());
        var found =
                ask("ReportsToReview", CycleReports.class, variables(id, state)).workspace();
        if (cycles.size() > 1) {
            main.add(choice(cycles, cycle));
        }
        main.add(Markup.p(
                name(cycle),
                ", ",
                cycle.planTitle(),
                ". ",
                Markup.element("span", "note", DeadlineWords.before(cycle.dueBefore(), voice()))));
        var table = new ReportTable(id, state, this::accept, voice());
        var filters = new TableFilters(state);
        main.add(
                filters.form(
                        say("review.filter"),
                        filters.words(WORDS, say("review.filter")),
                        filters.choice(STATE, say("review.state"), ReportState.class, "workspace.state")),
                found.reportList().nodes().isEmpty() ? Markup.p(say("review.none")) : table.of(found.reportList()),
                state.pages(found.reportList().pageInfo()));
        bar(table.bar(found.waiting().totalCount()));
        return say("review.title");
    }

    /** What waits for review stands first, unless the address says otherwise. */
    private static Map<String, Object> variables(String cycle, TableState state) {
        var variables = state.asked(ROWS, ReportColumn.class);
        variables.putIfAbsent("orderBy", Map.of("by", ReportColumn.WAITING.name(), "descending", false));
        variables.put("cycle", cycle);
        variables.put("words", state.filter(WORDS).orElse(""));
        state.filter(STATE, ReportState.class).ifPresent(its -> variables.put("state", its.name()));
        return variables;
    }

    private String name(ReviewPage.Cycle cycle) {
        return ReportWords.cycle(cycle.kind(), cycle.year(), cycle.topic(), voice());
    }

    private Component choice(List<ReviewPage.Cycle> cycles, ReviewPage.Cycle shown) {
        var nav = Markup.element("nav", "kinds");
        nav.getElement().setAttribute("aria-label", say("review.cycles"));
        cycles.forEach(cycle -> {
            var link = Markup.link(name(cycle), StaffPaths.of(StaffPaths.REVIEW, cycle.id()));
            if (cycle.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private Accepted accept(List<CycleReports.Report> reports) {
        List<Map<String, Object>> wanted = reports.stream()
                .map(report -> Map.<String, Object>of("report", report.id(), "expectedVersion", report.version()))
                .toList();
        Accepted answer = tell("AcceptRows", Accepted.class, Map.of("input", Map.of("reports", wanted)));
        if (answer.isDone()) {
            said(voice().count("review.accepted", reports.size()));
            again();
        }
        return answer;
    }
}
