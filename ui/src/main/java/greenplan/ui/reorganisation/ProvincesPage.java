package greenplan.ui.reorganisation;

import greenplan.schema.Role;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.Payload.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ProvincesView.graphql}. */
record ProvincesPage(Workspace workspace, List<Party> provinces) {

    record Workspace(List<Change> provinceReorganisations) {}

    /** The answer to {@code PreviewProvinces.graphql}. */
    record Proposed(OfPreview workspace) {}

    record OfPreview(Preview provinceReorganisationPreview) {}

    /** What the reorganisation would do. */
    record Preview(
            @Nullable String fingerprint,
            List<Problem> problems,
            List<OfCode> codes,
            List<OfArea> areas,
            List<OfPlan> plans,
            List<OfRole> roles,
            List<Party> agencies)
            implements Change.Preview {}

    record OfCode(
            String code, @Nullable Party from, @Nullable Party to) {}

    record OfArea(String name, Party province, boolean begins) {}

    record OfPlan(String title, Party from, Party to) {}

    record OfRole(String person, Role role, Party from, Party to) {}
}
