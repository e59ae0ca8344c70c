package greenplan.ui.reorganisation;

import greenplan.schema.AgencyKind;
import greenplan.ui.reorganisation.Change.Party;
import java.util.List;

/** The answer to {@code OrganisationView.graphql}. */
record OrganisationPage(Workspace workspace, List<Party> provinces) {

    record Workspace(List<Change> reorganisations, List<Agency> agencies) {}

    /** An agency of the province, as it is today. */
    record Agency(String code, String name, boolean ended, AgencyKind kind, boolean owesReports) {}

    /** The answer to {@code Agencies.graphql}. */
    record Existing(OfProvince workspace) {}

    record OfProvince(List<Agency> agencies) {}
}
