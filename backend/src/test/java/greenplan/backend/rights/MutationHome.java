package greenplan.backend.rights;

import greenplan.backend.account.StaffApi;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.StaffId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Where the permission matrix calls a mutation: a province and an agency of it, with what inputs need there. */
record MutationHome(StaffApi api, GivenReports given, Place.Province province, Place.Agency agency) {

    static MutationHome in(StaffApi api) {
        Place.Province province = api.province();
        return new MutationHome(api, new GivenReports(api), province, api.agency(province));
    }

    String report() {
        return StaffId.of("Report", given.report(province, agency));
    }

    String figure() {
        return NodeId.of("Observation", Long.toString(given.figure(province)));
    }

    String tomorrow() {
        return LocalDate.now(api.clock.getZone()).plusDays(1).toString();
    }

    StaffApi.Person editor() {
        return api.person(Role.AGENCY_EDITOR, agency);
    }

    /** A difficulty that is not there: what is not allowed is refused before that is seen. */
    Map<String, ?> difficulty(String... more) {
        var input = new HashMap<String, Object>(
                Map.of("report", report(), "id", StaffId.of("StaffDifficulty", 0), "expectedVersion", 1));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return input;
    }

    Map<String, ?> role() {
        return Map.of("role", "AGENCY_HEAD", "agency", agency.code());
    }
}
