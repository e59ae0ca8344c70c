package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportState;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.NotFound;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reports of a cycle by their state; those that wait can be accepted together. */
@Route("noi-bo/duyet/:cycle?")
@RolesAllowed(StaffView.STAFF)
public class ReviewView extends StaffView {

    ReviewView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        if (me().is(Role.FOCAL_OFFICER)) {
            main.add(Markup.p(Markup.link(say("review.figures"), StaffPaths.FIGURES)));
        }
        List<ReviewPage.Cycle> cycles =
                ask(ReviewPage.class, Map.of()).workspace().cycles();
        if (cycles.isEmpty()) {
            main.add(Markup.p(say("review.no-cycle")));
            return say("review.title");
        }
        String id =
                event.getRouteParameters().get("cycle").orElse(cycles.getFirst().id());
        ReviewPage.Cycle cycle = cycles.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reporting cycle " + id));
        var reports = ask("ReportsToReview", CycleReports.class, Map.of("cycle", id))
                .workspace()
                .reports();
        main.addClassName("filing");
        if (cycles.size() > 1) {
            main.add(choice(cycles, cycle));
        }
        main.add(Markup.p(
                name(cycle),
                ", ",
                cycle.planTitle(),
                ". ",
                Markup.element("span", "note", DeadlineWords.before(cycle.dueBefore(), voice()))));
        var waiting = of(reports, ReportState.SUBMITTED);
        main.add(new WaitingSection(id, waiting, this::accept, voice()).section());
        section(id, reports, ReportState.RETURNED);
        section(id, reports, ReportState.DRAFT);
        section(id, reports, ReportState.ACCEPTED);
        return say("review.title");
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

    private void section(String cycle, List<CycleReports.Report> reports, ReportState state) {
        var these = of(reports, state);
        if (!these.isEmpty()) {
            var list = Markup.element("ul", "rows");
            these.forEach(report -> list.add(new ReportLine(cycle, report, voice()).item()));
            main.add(Markup.section(
                    state.name().toLowerCase(Locale.ROOT), say("review.state." + state, these.size()), list));
        }
    }

    private static List<CycleReports.Report> of(List<CycleReports.Report> reports, ReportState state) {
        return reports.stream().filter(report -> report.state() == state).toList();
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
