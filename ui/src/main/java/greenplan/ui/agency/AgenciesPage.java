package greenplan.ui.agency;

import greenplan.schema.AgencyKind;
import greenplan.schema.Language;
import greenplan.ui.graph.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AgenciesView.graphql}. */
record AgenciesPage(List<Count> agencyCounts, Agencies agencies) {

    record Province(String code, String name, boolean sample) {}

    /** How many agencies of a kind a province has. */
    record Count(Province province, AgencyKind kind, long count) {}

    record Agencies(int totalCount, Placed pageInfo, List<Agency> nodes) {}

    record Agency(
            String code,
            AgencyKind kind,
            String name,
            Language nameLanguage,
            boolean ended,
            Province province,
            List<Successor> successors,
            @Nullable Contact contact,
            Total duties) {

        Bearer.Link link() {
            return new Bearer.Link(code, name, nameLanguage);
        }
    }

    record Successor(Bearer.Link agency) {}

    record Total(int totalCount) {}
}
