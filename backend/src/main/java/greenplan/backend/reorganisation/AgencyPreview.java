package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.db.base.enums.CycleKind;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ReportState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reorganisation of agencies would do, for whoever decides. */
record AgencyPreview(
        @Nullable String fingerprint,
        List<Problem> problems,
        List<OfDuty> duties,
        List<OfTarget> targets,
        List<Parties.OfRole> roles,
        List<OfReport> reports,
        List<Begun> newReports) {

    record OfDuty(
            String plan,
            String duty,
            Text title,
            Modality modality,
            Party from,
            @Nullable Party to) {}

    record OfTarget(
            String plan,
            String target,
            Text title,
            Modality modality,
            Party from,
            @Nullable Party to) {}

    record OfReport(
            String report,
            String plan,
            CycleKind kind,
            int year,
            ReportState state,
            Party from,
            @Nullable Party to) {}

    record Begun(String plan, CycleKind kind, int year, Party agency) {}

    static AgencyPreview refused(Problems problems) {
        return new AgencyPreview(null, problems.list(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
