package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.NotFound;
import greenplan.ui.report.DeadlineWords;
import greenplan.ui.workspace.ReportState;
import greenplan.ui.workspace.StaffDesk;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The reports of a round by their state; those that wait can be accepted together. */
@Route("noi-bo/duyet/:cycle?")
@RolesAllowed(StaffView.STAFF)
public class ReviewView extends StaffView {

    ReviewView(StaffDesk desk) {
        super(desk);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        List<RoundsPage.Cycle> rounds =
                ask(RoundsPage.class, Map.of()).workspace().reportingCycles();
        if (rounds.isEmpty()) {
            main.add(Markup.p(say("review.no-round")));
            return say("review.title");
        }
        String id =
                event.getRouteParameters().get("cycle").orElse(rounds.getFirst().id());
        RoundsPage.Cycle round = rounds.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("reporting cycle " + id));
        var reports = ask("ReportsToReview", RoundPage.class, Map.of("cycle", id))
                .workspace()
                .reports();
        main.addClassName("filing");
        if (rounds.size() > 1) {
            main.add(choice(rounds, round));
        }
        main.add(Markup.p(
                name(round),
                ", ",
                round.planTitle(),
                ". ",
                Markup.element("span", "note", DeadlineWords.before(round.dueBefore(), voice()))));
        var waiting = of(reports, ReportState.SUBMITTED);
        main.add(new WaitingSection(id, waiting, this::accept, voice()).section());
        section(id, reports, ReportState.RETURNED);
        section(id, reports, ReportState.DRAFT);
        section(id, reports, ReportState.ACCEPTED);
        return say("review.title");
    }

    private String name(RoundsPage.Cycle round) {
        return say("review.round", round.kind().inWords(voice()), round.year());
    }

    private Component choice(List<RoundsPage.Cycle> rounds, RoundsPage.Cycle shown) {
        var nav = new Nav();
        nav.addClassName("kinds");
        nav.getElement().setAttribute("aria-label", say("review.rounds"));
        rounds.forEach(round -> {
            var link = Markup.link(name(round), StaffPaths.of(StaffPaths.REVIEW, round.id()));
            if (round.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private void section(String cycle, List<RoundPage.Report> reports, ReportState state) {
        var these = of(reports, state);
        if (!these.isEmpty()) {
            var list = Markup.element("ul", "rows");
            these.forEach(report -> list.add(new ReportLine(cycle, report, voice()).item()));
            main.add(Markup.section(
                    state.name().toLowerCase(java.util.Locale.ROOT), say("review.state." + state, these.size()), list));
        }
    }

    private static List<RoundPage.Report> of(List<RoundPage.Report> reports, ReportState state) {
        return reports.stream().filter(report -> report.state() == state).toList();
    }

    private Accepted accept(List<RoundPage.Report> reports) {
        List<Map<String, Object>> wanted = reports.stream()
                .map(report -> Map.<String, Object>of("report", report.id(), "expectedVersion", report.version()))
                .toList();
        Accepted answer = tell("AcceptRows", Accepted.class, Map.of("input", Map.of("reports", wanted)));
        if (answer.isDone()) {
            said(voice().texts().count("review.accepted", reports.size()));
            again();
        }
        return answer;
    }
}
