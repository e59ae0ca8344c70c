package greenplan.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.CycleState;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/** The report of an agency as a paper, from the rows that it filed. */
@Route("noi-bo/in/bao-cao/:id")
@RolesAllowed(StaffView.STAFF)
class PrintedReportView extends StaffView {

    PrintedReportView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        PrintedReportPage.Report report = report(id);
        var contents = new ArrayList<>(new PrintedContents(report, voice()).parts());
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter(StaffPaths.TOGETHER)
                .isPresent()) {
            contents.addFirst(office('A', report));
            char[] letter = {'A'};
            report.parts().stream()
                    .map(PrintedReportPage.Part::id)
                    .filter(part -> !part.equals(id))
                    .map(this::report)
                    .forEach(part -> {
                        contents.add(office(++letter[0], part));
                        contents.addAll(new PrintedContents(part, voice()).parts());
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
}
