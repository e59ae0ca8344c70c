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
import java.util.Objects;

/** The report of an agency as a paper, from the rows that it filed. */
@Route("noi-bo/in/bao-cao/:id")
@RolesAllowed(StaffView.STAFF)
class PrintedReportView extends StaffView {

    PrintedReportView(StaffDesk desk) {
        super(desk);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        PrintedReportPage.Report report =
                ask(PrintedReportPage.class, Map.of("id", id)).workspace().report();
        PrintedReportPage.Cycle cycle = report.cycle();
        String province = cycle.subject().province().name();
        var paper = new Paper(voice(), say("print.committee", province), report.agencyName(), province);
        String kind = cycle.kind().of(cycle.year(), voice());
        String focal = cycle.focalAgencyName();
        main.add(
                paper.button(),
                paper.of(
                        say("print.report"),
                        say("print.report.subject", cycle.planTitle(), cycle.year()),
                        focal == null ? say("print.open") : focal,
                        today(),
                        report.nothing() ? List.of(filed(report), Markup.p(say("print.nothing"))) : contents(report)));
        return say("print.report.title", kind, report.agencyName());
    }

    private List<Component> contents(PrintedReportPage.Report report) {
        return List.of(filed(report), values(report), progress(report), difficulties(report));
    }

    private Component filed(PrintedReportPage.Report report) {
        return Markup.p(
                report.filedAt() == null
                        ? say("print.not-filed")
                        : say("print.filed", voice().formats().date(report.filedAt())));
    }

    private Component values(PrintedReportPage.Report report) {
        return Lines.section(
                "I. " + say("print.values"),
                report.values().isEmpty(),
                say("print.values.none"),
                Lines.table(
                        say("print.values"),
                        List.of(say("print.target"), say("print.value"), say("print.ground")),
                        report.values().stream()
                                .map(row -> List.of(
                                        row.target() + " " + row.targetTitle(),
                                        row.told().value(voice()),
                                        row.told().ground(voice())))
                                .toList()));
    }

    private Component progress(PrintedReportPage.Report report) {
        var told = report.duties().stream().filter(row -> row.text() != null).toList();
        return Lines.section(
                "II. " + say("print.progress"),
                told.isEmpty(),
                say("print.progress.none"),
                Lines.table(
                        say("print.progress"),
                        List.of(say("print.duty"), say("print.done")),
                        told.stream()
                                .map(row ->
                                        List.of(row.duty() + " " + row.dutyTitle(), Objects.requireNonNull(row.text())))
                                .toList()));
    }

    private Component difficulties(PrintedReportPage.Report report) {
        return Lines.section(
                "III. " + say("print.difficulties"),
                report.difficulties().isEmpty(),
                say("print.difficulties.none"),
                Lines.table(
                        say("print.difficulties"),
                        List.of(say("print.cause"), say("print.proposal"), say("print.answer")),
                        report.difficulties().stream()
                                .map(row -> List.of(row.cause(), row.proposal(), AnswerGiven.all(row.steps(), voice())))
                                .toList()));
    }
}
