package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SamplePlacesTests extends StaffApi {

    private static final String REPORTS =
            "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { agency values { target lastValue } } } }";

    @Autowired
    SamplePlacesRepository samples;

    @Test
    void theFirstAccountsFindAGridToFillInWithTheValuesOfTheYearBefore() {
        Map<Role, Place> roles = samples.roles(SampleAccounts.SAMPLE, today());
        var department = (Place.Agency) roles.get(Role.AGENCY_EDITOR);
        assertThat(roles.get(Role.AGENCY_HEAD)).isEqualTo(department);
        String officer = token(person(Role.FOCAL_OFFICER, roles.get(Role.FOCAL_OFFICER)));
        String cycle = done(
                        officer,
                        "openCycle",
                        Map.of(
                                "plan",
                                "tinh-minh-hoa-2026",
                                "kind",
                                "EXTRAORDINARY",
                                "year",
                                today().getYear(),
                                "opensOn",
                                today().minusDays(30).toString(),
                                "dueBefore",
                                today().plusDays(9).toString(),
                                "dataCutoff",
                                today().getYear() + "-12-31"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
        JsonNode report = ask(officer, REPORTS, Map.of("cycle", cycle))
                .at("/data/workspace/reports")
                .valueStream()
                .filter(one -> one.at("/agency").asString().equals(department.code()))
                .findFirst()
                .orElseThrow();
        assertThat(report.at("/values").size()).isGreaterThanOrEqualTo(5);
        assertThat(report.at("/values")
                        .valueStream()
                        .filter(value -> !value.at("/lastValue").isNull()))
                .hasSizeGreaterThanOrEqualTo(4);
    }
}
