package greenplan.ui.account;

import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import java.util.List;

/** The answer to {@code Places.graphql}: for whom a role can be held. */
record Places(List<Named> provinces, Agencies agencies) {

    /** An agency with its province: departments of all provinces are called alike. */
    String named(Agency agency) {
        return provinces.stream()
                .filter(province -> agency.code().startsWith(province.code() + "/"))
                .findFirst()
                .map(province -> agency.name() + " (" + province.name() + ")")
                .orElse(agency.name());
    }

    record Agencies(List<Agency> nodes, PageInfo pageInfo) {}

    record Agency(String code, String name, String kind, boolean ended) {

        /** Somebody can work there: it has not ended, is no class of agencies, and nobody whom a plan merely addresses. */
        boolean isOne() {
            return !ended && !kind.equals("CLASS") && !kind.equals("STAKEHOLDERS");
        }
    }
}
