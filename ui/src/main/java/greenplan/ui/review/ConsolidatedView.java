package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.ui.assessment.AssessmentLink;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.paper.AnswerGiven;
import greenplan.ui.paper.Lines;
import greenplan.ui.paper.Paper;
import greenplan.ui.paper.PrintedReportPage;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The report on a cycle as a paper for the People's Committee, from the rows that were accepted. */
@Route("noi-bo/in/ky/:id")
@RolesAllowed(StaffView.STAFF)
class ConsolidatedView extends StaffView {

    ConsolidatedView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        ConsolidatedPage.Report report =
                ask(ConsolidatedPage.class, Map.of("cycle", id)).workspace().consolidatedReport();
        PrintedReportPage.Cycle cycle = report.cycle();
        String province = cycle.subject().province().name();
        String committee = say("paper.committee", province);
        var paper = new Paper(voice(), committee, cycle.focalAgencyName(), province);
        var filings = new Filings(report, voice());
        var contents = new ArrayList<Component>(List.of(
                cycle.state() == CycleState.WITHDRAWN ? Markup.p(say("paper.withdrawn")) : filings.counts(),
                filings.section(),
                values(report),
                progress(report),
                difficulties(report)));
        if (AssessmentLink.isFor(cycle.kind())) {
            var words = ask("WordsOfCycle", WordsOfCycle.class, Map.of("cycle", id));
            contents.add(words.section("V. " + say("paper.assessment"), voice()));
        }
        main.add(
                paper.button(),
                paper.of(
                        say("paper.report"),
                        say(
                                "paper.cycle.subject." + cycle.kind(),
                                cycle.planTitle(),
                                cycle.year(),
                                Objects.requireNonNullElse(cycle.topic(), "")),
                        committee,
                        today(),
                        contents));
        return say("paper.cycle.title", ReportWords.cycle(cycle.kind(), cycle.year(), cycle.topic(), voice()));
    }

    private Component values(ConsolidatedPage.Report report) {
        return Lines.section(
                "II. " + say("paper.values"),
                report.values().isEmpty(),
                say("paper.accepted.none"),
                Lines.table(
                        say("paper.values"),
                        List.of(say("paper.target"), say("paper.agency"), say("paper.value"), say("paper.ground")),
                        report.values().stream()
                                .map(row -> List.of(
                                        row.name(),
                                        row.agencyName(),
                                        row.told().value(voice()),
                                        row.corrected()
                                                ? row.told().ground(voice()) + " " + say("paper.corrected")
                                                : row.told().ground(voice())))
                                .toList()));
    }

    private Component progress(ConsolidatedPage.Report report) {
        return Lines.section(
                "III. " + say("paper.progress"),
                report.progress().isEmpty(),
                say("paper.progress.none"),
                Lines.table(
                        say("paper.progress"),
                        List.of(
                                say("paper.duty"),
                                say("paper.agency"),
                                say("paper.duty.state"),
                                say("paper.done"),
                                say("paper.duty.product")),
                        report.progress().stream()
                                .map(row -> List.of(
                                        row.duty() + " " + row.dutyTitle(),
                                        row.agencyName(),
                                        ProgressMark.words(row.state(), row.day(), voice()),
                                        row.corrected() ? row.text() + " " + say("paper.corrected") : row.text(),
                                        Objects.requireNonNullElse(row.product(), "")))
                                .toList()));
    }

    private Component difficulties(ConsolidatedPage.Report report) {
        return Lines.section(
                "IV. " + say("paper.difficulties"),
                report.difficulties().isEmpty(),
                say("paper.difficulties.none"),
                Lines.table(
                        say("paper.difficulties"),
                        List.of(say("paper.agency"), say("paper.cause"), say("paper.proposal"), say("paper.answer")),
                        report.difficulties().stream()
                                .map(row -> List.of(
                                        row.agencyName(),
                                        row.cause(),
                                        row.proposal(),
                                        AnswerGiven.all(row.steps(), voice())))
                                .toList()));
    }
}
