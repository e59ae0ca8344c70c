package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.ui.assessment.AssessmentLink;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.paper.AnswerGiven;
import greenplan.ui.paper.Lines;
import greenplan.ui.paper.Paper;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The report of an agency as a paper, from the rows that it filed. */
@Route("noi-bo/in/bao-cao/:id")
@RolesAllowed(StaffView.STAFF)
class PrintedReportView extends StaffView {

    /** In the query of the address: with the other reports that the agency answers for in the cycle. */
    static final String TOGETHER = "chung";

    PrintedReportView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        PrintedReportPage.Report report = report(id);
        var contents = new ArrayList<>(contents(report));
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOGETHER)
                .isPresent()) {
            contents.addFirst(office('A', report));
            char[] letter = {'A'};
            report.parts().stream()
                    .map(PrintedReportPage.Part::id)
                    .filter(part -> !part.equals(id))
                    .map(this::report)
                    .forEach(part -> {
                        contents.add(office(++letter[0], part));
                        contents.addAll(contents(part));
                    });
        }
        PrintedReportPage.Cycle cycle = report.cycle();
        if (cycle.state() == CycleState.WITHDRAWN) {
            contents.addFirst(Markup.p(say("paper.withdrawn")));
        }
        String province = cycle.subject().province().name();
        var paper = new Paper(voice(), say("paper.committee", province), report.agencyName(), province);
        String kind = ReportWords.cycle(cycle.kind(), cycle.year(), cycle.topic(), voice());
        String focal = cycle.focalAgencyName();
        main.add(
                paper.button(),
                paper.of(
                        say("paper.report"),
                        say(
                                "paper.subject." + cycle.kind(),
                                cycle.planTitle(),
                                cycle.year(),
                                Objects.requireNonNullElse(cycle.topic(), "")),
                        focal == null ? say("paper.open") : focal,
                        today(),
                        contents));
        return say("paper.report.title", kind, report.agencyName());
    }

    private static Component office(char letter, PrintedReportPage.Report report) {
        return Markup.element("h3", "office", letter + ". " + report.agencyName());
    }

    private PrintedReportPage.Report report(String id) {
        return ask(PrintedReportPage.class, Map.of("id", id)).workspace().report();
    }

    private List<Component> contents(PrintedReportPage.Report report) {
        if (report.nothing()) {
            return List.of(filed(report), Markup.p(say("paper.nothing")));
        }
        var contents = new ArrayList<Component>(
                List.of(filed(report), values(report), progress(report), difficulties(report)));
        if (AssessmentLink.isFor(report.cycle().kind())) {
            contents.add(assessments(report));
        }
        return contents;
    }

    /** What a report that looks back says in words, part by part. */
    private Component assessments(PrintedReportPage.Report report) {
        var told = report.assessments().stream()
                .filter(each -> each.text() != null && !each.text().isBlank())
                .toList();
        var parts = new Div();
        for (PrintedReportPage.Assessment each : told) {
            parts.add(Markup.element("h4", "", voice().texts().word("assessment.part", each.part())));
            Objects.requireNonNull(each.text())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> parts.add(Markup.p(line)));
        }
        return Lines.section("IV. " + say("paper.assessment"), told.isEmpty(), say("paper.assessment.none"), parts);
    }

    private Component filed(PrintedReportPage.Report report) {
        return Markup.p(
                report.filedAt() == null
                        ? say("paper.not-filed")
                        : say("paper.filed", voice().formats().date(report.filedAt())));
    }

    private Component values(PrintedReportPage.Report report) {
        return Lines.section(
                "I. " + say("paper.values"),
                report.values().isEmpty(),
                say("paper.values.none"),
                Lines.table(
                        say("paper.values"),
                        List.of(say("paper.target"), say("paper.value"), say("paper.ground")),
                        report.values().stream()
                                .map(row -> List.of(
                                        row.name(),
                                        row.told().value(voice()),
                                        row.told().ground(voice())))
                                .toList()));
    }

    private Component progress(PrintedReportPage.Report report) {
        var told = report.duties().stream().filter(row -> row.text() != null).toList();
        return Lines.section(
                "II. " + say("paper.progress"),
                told.isEmpty(),
                say("paper.progress.none"),
                Lines.table(
                        say("paper.progress"),
                        List.of(
                                say("paper.duty"),
                                say("paper.duty.state"),
                                say("paper.done"),
                                say("paper.duty.product")),
                        told.stream()
                                .map(row -> List.of(
                                        row.duty() + " " + row.dutyTitle(),
                                        ProgressMark.words(row.state(), row.day(), voice()),
                                        Objects.requireNonNull(row.text()),
                                        Objects.requireNonNullElse(row.product(), "")))
                                .toList()));
    }

    private Component difficulties(PrintedReportPage.Report report) {
        return Lines.section(
                "III. " + say("paper.difficulties"),
                report.difficulties().isEmpty(),
                say("paper.difficulties.none"),
                Lines.table(
                        say("paper.difficulties"),
                        List.of(say("paper.cause"), say("paper.proposal"), say("paper.answer")),
                        report.difficulties().stream()
                                .map(row -> List.of(row.cause(), row.proposal(), AnswerGiven.all(row.steps(), voice())))
                                .toList()));
    }
}
