package greenplan.ui.reorganisation;

import greenplan.schema.AgencyKind;
import greenplan.ui.reorganisation.Change.Party;
import java.util.List;

/** The answer to {@code OrganisationView.graphql}. */
record OrganisationPage(Workspace workspace, Agencies agencies, List<Party> provinces) {

    record Workspace(List<Change> reorganisations) {}

    record Agencies(List<Agency> nodes) {}

    /** An agency of the province, as it is today. */
    record Agency(String code, String name, boolean ended, AgencyKind kind) {}
}
