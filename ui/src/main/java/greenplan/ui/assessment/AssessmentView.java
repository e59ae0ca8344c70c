package greenplan.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.typing.TypedBefore;
import greenplan.ui.workspace.ReportWords;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
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
        main.add(Markup.p(say(open ? "assessment.lead" : "assessment.closed")), open ? rows(report) : read(report));
        return say("assessment.title");
    }

    private Component rows(AssessmentPage.Report report) {
        main.addClassName("filing");
        var rows = new Div();
        rows.addClassName("rows");
        var root = new Div(new TypedBefore(voice()).offer(), rows);
        root.getElement()
                .setAttribute("data-filing", "")
                .setAttribute("data-account", me().id())
                .setAttribute("data-report", report.id() + "/assessment");
        report.assessments()
                .forEach(part -> rows.add(new AssessmentRow(
                        report.id(),
                        part,
                        input -> tell("FileAssessment", FiledAssessment.class, Map.of("input", input)),
                        voice())));
        root.getElement().executeJs("window.filing?.offer(this)");
        return root;
    }

    private Component read(AssessmentPage.Report report) {
        var told = new Div();
        report.assessments().stream()
                .filter(part -> part.text() != null)
                .forEach(part -> told.add(
                        Markup.element("h2", "", voice().texts().word("assessment.part", part.part())),
                        Markup.element("p", "typed", Objects.requireNonNull(part.text()))));
        return told;
    }
}
