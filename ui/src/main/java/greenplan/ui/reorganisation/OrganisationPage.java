package greenplan.ui.reorganisation;

import greenplan.schema.AgencyKind;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.reorganisation.Change.Party;
import java.util.List;

/** The answer to {@code OrganisationView.graphql}. */
record OrganisationPage(Workspace workspace, List<Party> provinces) {

    record Workspace(List<Change> reorganisations, Agencies agencyList) {}

    /** A page of those that are looked for. */
    record Agencies(List<Agency> nodes, PageInfo pageInfo, int totalCount) {}

    /** An agency of the province, as it is today. */
    record Agency(String code, String name, boolean ended, AgencyKind kind, boolean owesReports) {}

    /** The answer to {@code Agencies.graphql}. */
    record Existing(OfProvince workspace) {}

    record OfProvince(List<Agency> agencies) {}
}
