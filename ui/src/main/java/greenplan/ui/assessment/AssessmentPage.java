package greenplan.ui.assessment;

import greenplan.schema.AssessmentPart;
import greenplan.schema.CycleKind;
import greenplan.schema.ReportMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AssessmentView.graphql}. */
record AssessmentPage(Workspace workspace) {

    record Workspace(Report report) {}

    record Report(String id, String agencyName, List<ReportMove> mayNow, Cycle cycle, List<Part> assessments) {}

    record Cycle(CycleKind kind, int year, @Nullable String topic) {}

    record Part(AssessmentPart part, @Nullable String text, int version) {}
}
