package greenplan.ui.assessment;

import greenplan.schema.AssessmentPart;
import greenplan.ui.workspace.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code FileAssessment.graphql}. */
record FiledAssessment(
        @Nullable Report report,
        List<Problem> problems,
        @Nullable Conflict conflict) implements Payload {

    record Report(List<AssessmentPage.Part> assessments) {

        AssessmentPage.Part part(AssessmentPart wanted) {
            return assessments.stream()
                    .filter(each -> each.part() == wanted)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
