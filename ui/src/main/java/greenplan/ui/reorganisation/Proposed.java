package greenplan.ui.reorganisation;

import greenplan.schema.CycleKind;
import greenplan.schema.ReportState;
import greenplan.schema.Role;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.Payload.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code Preview.graphql}. */
record Proposed(Workspace workspace) {

    record Workspace(Preview reorganisationPreview) {}

    /** What the reorganisation would do. */
    record Preview(
            @Nullable String fingerprint,
            List<Problem> problems,
            List<Passage> duties,
            List<Passage> targets,
            List<OfRole> roles,
            List<OfReport> reports,
            List<Begun> newReports)
            implements Change.Preview {}

    /** A duty or a target, by its code. */
    record Passage(
            String plan,
            String code,
            String title,
            Party from,
            @Nullable Party to) {}

    record OfRole(
            String person, Role role, Party from, @Nullable Party to) {}

    record OfReport(
            CycleKind kind,
            int year,
            ReportState state,
            Party from,
            @Nullable Party to) {}

    record Begun(CycleKind kind, int year, Party agency) {}
}
