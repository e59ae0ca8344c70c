package greenplan.ui.agency;

import greenplan.schema.AgencyKind;
import greenplan.schema.Language;
import greenplan.ui.graph.PageInfo;
import java.util.List;

/** The answer to {@code AgenciesView.graphql}. */
record AgenciesPage(List<Province> provinces, Agencies agencies) {

    record Province(String code, String name, boolean sample) {}

    /** Those to choose from: a fictional one only when it is chosen already. */
    List<Province> offered(String chosen) {
        return provinces.stream()
                .filter(each -> !each.sample || each.code.equals(chosen))
                .toList();
    }

    record Agencies(int totalCount, PageInfo pageInfo, List<Agency> nodes) {}

    record Agency(
            String code,
            AgencyKind kind,
            String name,
            Language nameLanguage,
            boolean ended,
            Province province,
            List<Successor> successors,
            Count duties) {

        Bearer.Link link() {
            return new Bearer.Link(code, name, nameLanguage);
        }
    }

    record Successor(Bearer.Link agency) {}

    record Count(int totalCount) {}
}
