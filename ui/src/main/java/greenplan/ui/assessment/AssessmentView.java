package greenplan.ui.assessment;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The assessment in words of a report that looks back: each part is saved when its field is left. */
@Route("noi-bo/nhan-dinh/:report")
@RolesAllowed(StaffView.STAFF)
class AssessmentView extends StaffView {

    AssessmentView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("report").orElse("");
        var report = ask(AssessmentPage.class, Map.of("id", id)).workspace().report();
        String cycle = ReportWords.cycle(
                report.cycle().kind(), report.cycle().year(), report.cycle().topic(), voice());
        main.add(
                Markup.p(cycle + " – " + report.agencyName()),
                Markup.p(Markup.link(say("assessment.back"), StaffPaths.of(StaffPaths.REPORTS, report.id()))));
        if (report.assessments().isEmpty()) {
            main.add(Markup.p(say("assessment.none")));
            return say("assessment.title");
        }
        boolean open = report.mayNow().contains(ReportMove.DRAFT);
        main.add(Markup.p(say(open ? "assessment.lead" : "assessment.closed")));
        report.assessments().forEach(part -> main.add(part(report.id(), part, open)));
        return say("assessment.title");
    }

    private StaffForm part(String report, AssessmentPage.Part part, boolean open) {
        var form = new StaffForm(voice());
        var text = form.part("text", new TextArea(voice().texts().word("assessment.part", part.part())));
        text.setMaxLength(10_000);
        text.setMinRows(4);
        text.setWidthFull();
        text.setValue(Objects.requireNonNullElse(part.text(), ""));
        text.setReadOnly(!open);
        int[] version = {part.version()};
        text.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            var input = new LinkedHashMap<String, Object>(Map.of(
                    "report",
                    report,
                    "part",
                    part.part().name(),
                    "expectedVersion",
                    version[0],
                    "text",
                    change.getValue()));
            if (form.takes(tell("FileAssessment", Done.class, Map.of("input", input)))) {
                version[0] = change.getValue().isBlank() ? 0 : version[0] + 1;
                said(say("assessment.saved", voice().texts().word("assessment.part", part.part())));
            }
        });
        return form;
    }
}
