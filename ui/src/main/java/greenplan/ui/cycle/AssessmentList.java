package greenplan.ui.cycle;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.List;

/** What the accepted reports of a cycle that looks back say in words, agency by agency. */
record AssessmentList(List<BoardPage.Filing> reports, Voice voice) {

    boolean isEmpty() {
        return reports.stream().allMatch(report -> report.assessments().isEmpty());
    }

    Component section() {
        var section = Markup.section("nhan-dinh", voice.say("assessment.board"));
        reports.stream()
                .filter(report -> !report.assessments().isEmpty())
                .forEach(report -> section.add(Markup.details(report.agency().name(), parts(report))));
        return section;
    }

    private Component parts(BoardPage.Filing report) {
        var parts = Markup.element("dl", "facts-list");
        report.assessments()
                .forEach(each -> parts.add(
                        Markup.element("dt", "", voice.texts().word("assessment.part", each.part())),
                        Markup.element("dd", "", Markup.vietnamese(each.text(), voice))));
        return parts;
    }
}
