package greenplan.ui.print;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Markup;
import greenplan.ui.workspace.StaffDesk;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The report on a cycle as a paper for the People's Committee, from the rows that were accepted. */
@Route("noi-bo/in/ky/:id")
@RolesAllowed(StaffView.STAFF)
class ConsolidatedView extends StaffView {

    ConsolidatedView(StaffDesk desk) {
        super(desk);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        ConsolidatedPage.Report report =
                ask(ConsolidatedPage.class, Map.of("cycle", id)).workspace().consolidatedReport();
        PrintedReportPage.Cycle cycle = report.cycle();
        String province = cycle.subject().province().name();
        String committee = say("print.committee", province);
        var paper = new Paper(voice(), committee, cycle.focalAgencyName(), province);
        main.add(
                paper.button(),
                paper.of(
                        say("print.report"),
                        say("print.cycle.subject", cycle.planTitle(), cycle.year()),
                        committee,
                        today(),
                        List.of(
                                counts(report),
                                filings(report),
                                values(report),
                                progress(report),
                                difficulties(report))));
        return say("print.cycle.title", cycle.kind().of(cycle.year(), voice()));
    }

    private Component counts(ConsolidatedPage.Report report) {
        return Markup.p(say(
                "print.counts",
                report.agencies().size(),
                voice().formats().date(report.cycle().dueBefore()),
                report.onTime(),
                report.late(),
                report.missing()));
    }

    private Component filings(ConsolidatedPage.Report report) {
        return Lines.section(
                "I. " + say("print.filings"),
                report.agencies().isEmpty(),
                "",
                Lines.table(
                        say("print.filings"),
                        List.of(say("print.agency"), say("print.came"), say("print.standing")),
                        report.agencies().stream()
                                .map(each -> List.of(each.agencyName(), came(each), standing(each)))
                                .toList()));
    }

    private String came(ConsolidatedPage.Filed filed) {
        String day = filed.filedAt() == null
                ? say("print.missing")
                : voice().formats().date(filed.filedAt());
        return filed.daysLate() == 0 ? day : say("print.late", day, filed.daysLate());
    }

    private String standing(ConsolidatedPage.Filed filed) {
        if (filed.filedAt() == null) {
            return "";
        }
        String state = say(filed.accepted() ? "print.accepted" : "print.waiting");
        return filed.nothing() ? state + "; " + say("print.nothing") : state;
    }

    private Component values(ConsolidatedPage.Report report) {
        return Lines.section(
                "II. " + say("print.values"),
                report.values().isEmpty(),
                say("print.accepted.none"),
                Lines.table(
                        say("print.values"),
                        List.of(say("print.target"), say("print.agency"), say("print.value"), say("print.ground")),
                        report.values().stream()
                                .map(row -> List.of(
                                        row.target() + " " + row.targetTitle(),
                                        row.agencyName(),
                                        row.told().value(voice()),
                                        row.corrected()
                                                ? say("print.corrected")
                                                : row.told().ground(voice())))
                                .toList()));
    }

    private Component progress(ConsolidatedPage.Report report) {
        return Lines.section(
                "III. " + say("print.progress"),
                report.progress().isEmpty(),
                say("print.progress.none"),
                Lines.table(
                        say("print.progress"),
                        List.of(say("print.duty"), say("print.agency"), say("print.done")),
                        report.progress().stream()
                                .map(row -> List.of(row.duty() + " " + row.dutyTitle(), row.agencyName(), row.text()))
                                .toList()));
    }

    private Component difficulties(ConsolidatedPage.Report report) {
        return Lines.section(
                "IV. " + say("print.difficulties"),
                report.difficulties().isEmpty(),
                say("print.difficulties.none"),
                Lines.table(
                        say("print.difficulties"),
                        List.of(say("print.agency"), say("print.cause"), say("print.proposal"), say("print.answer")),
                        report.difficulties().stream()
                                .map(row -> List.of(
                                        row.agencyName(),
                                        row.cause(),
                                        row.proposal(),
                                        AnswerGiven.all(row.steps(), voice())))
                                .toList()));
    }
}
