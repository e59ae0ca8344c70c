package greenplan.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import greenplan.schema.AssessmentPart;
import greenplan.schema.ReportState;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.paper.Lines;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to {@code WordsOfCycle.graphql}: what the reports of a cycle that looks back say in words, as a part of its paper. */
record WordsOfCycle(Workspace workspace) {

    record Workspace(List<Report> reports) {}

    record Report(String agencyName, ReportState state, List<Part> assessments) {}

    record Part(AssessmentPart part, @Nullable String text) {}

    /** Part by part what the accepted reports say, each agency by its name. */
    Component section(String title, Voice voice) {
        var told = new Div();
        for (AssessmentPart part : AssessmentPart.values()) {
            List<Component> said = workspace.reports.stream()
                    .filter(report -> report.state == ReportState.ACCEPTED)
                    .flatMap(report -> report.assessments.stream()
                            .filter(each -> each.part == part && each.text != null)
                            .map(each -> said(report.agencyName, Objects.requireNonNull(each.text))))
                    .toList();
            if (!said.isEmpty()) {
                told.add(Markup.element("h4", "", voice.texts().word("assessment.part", part)));
                told.add(said);
            }
        }
        return Lines.section(title, told.getElement().getChildCount() == 0, voice.say("paper.assessment.none"), told);
    }

    private static Component said(String agency, String text) {
        return Markup.element("p", "typed", Markup.element("strong", "", agency + ": "), text);
    }
}
