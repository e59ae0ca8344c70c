package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportState;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The reports of one's agency: those that wait for it first, then those handed over. */
@Route("noi-bo/bao-cao")
@RolesAllowed(StaffView.STAFF)
public class ReportsView extends StaffView {

    ReportsView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        List<ReportsPage.Report> all =
                ask(ReportsPage.class, Map.of()).workspace().worklist();
        List<ReportsPage.Report> open =
                all.stream().filter(ReportsView::isWithAgency).toList();
        List<ReportsPage.Report> handedOver =
                all.stream().filter(report -> !isWithAgency(report)).toList();
        var waiting = Markup.section("phai-lam", say("report.list.open"));
        if (open.isEmpty()) {
            waiting.add(Markup.p(say("report.list.none")));
        }
        open.forEach(report -> waiting.add(card(report)));
        main.add(waiting);
        if (!handedOver.isEmpty()) {
            var done = Markup.section("da-gui", say("report.list.handed-over"));
            handedOver.forEach(report -> done.add(card(report)));
            main.add(done);
        }
        return say("report.list");
    }

    /** It can be changed there. */
    private static boolean isWithAgency(ReportsPage.Report report) {
        return report.state() == ReportState.DRAFT || report.state() == ReportState.RETURNED;
    }

    private Component card(ReportsPage.Report report) {
        var cycle = report.cycle();
        String name = say(
                "report.card",
                ReportWords.cycle(cycle.kind(), cycle.year(), cycle.topic(), voice()),
                report.agencyName());
        var card = Markup.element(
                "article",
                "report-card",
                Markup.element("h3", "", Markup.link(name, StaffPaths.of(StaffPaths.REPORTS, report.id()))),
                Markup.p(cycle.planTitle()),
                Markup.p(
                        Markup.tag(ReportWords.state(report.state(), voice())),
                        " ",
                        due(report),
                        " ",
                        Markup.element("span", "note", DeadlineWords.before(cycle.dueBefore(), voice()))),
                Markup.note(contents(report)));
        if (report.proposal() != null && isWithAgency(report)) {
            card.add(new Div(report.proposal().shown(voice())));
        }
        if (report.state() == ReportState.RETURNED && !report.comments().isEmpty()) {
            card.add(new Div(Markup.element(
                    "p",
                    "returned",
                    voice().count("report.card.comments", report.comments().size()))));
        }
        return card;
    }

    private Component due(ReportsPage.Report report) {
        var words = new DeadlineWords(report.filedAt(), report.daysLate(), report.daysLeft(), voice());
        return report.state() == ReportState.RETURNED ? words.mark(report.again()) : words.mark();
    }

    private String contents(ReportsPage.Report report) {
        if (report.nothing()) {
            return say("report.card.nothing");
        }
        long told = report.duties().stream().filter(row -> row.version() > 0).count();
        return say(
                "report.card.rows",
                report.filed(),
                report.values().size(),
                told,
                report.duties().size());
    }
}
