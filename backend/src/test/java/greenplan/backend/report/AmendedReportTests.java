package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.reorganisation.OrganisationApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an act changes in the reports that come after it: the area that a value measures, and the duties that are asked about. */
class AmendedReportTests extends OrganisationApi {

    private static final String ROWS = "report { duties { duty } } value { territory otherArea usualTerritory }";

    private Place.Agency agency;
    private String head = "";

    @BeforeEach
    void anAgencyWithATargetAndADuty() {
        agency = reporter();
        head = token(person(Role.AGENCY_HEAD, agency));
        target("II.1", agency);
        duty("V.1", agency);
        duty("V.2", agency);
    }

    private void amend(Map<String, ?> changes) {
        var input = new HashMap<String, Object>(Map.of(
                "plan", plan,
                "kind", "Quyết định",
                "number", "7/QĐ",
                "date", today().minusDays(3).toString(),
                "issuer", "UBND tỉnh",
                "effectiveOn", today().toString(),
                "summaryVi", "Điều chỉnh kế hoạch.",
                "summaryEn", "Adjusts the plan."));
        input.putAll(changes);
        JsonNode amended = done(officer, "amendPlan", input, "amendment { id }");
        assertThat(amended.at("/problems").isEmpty()).as(amended.toString()).isTrue();
    }

    private JsonNode read(String report) {
        return ask(
                        head,
                        "query ($id: ID!) { workspace { report(id: $id) { values { territory usualTerritory } duties { duty } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report");
    }

    private JsonNode file(String report, int version) {
        return done(
                head,
                "fileValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        "II.1",
                        "expectedVersion",
                        version,
                        "value",
                        Map.of("kind", "ESTIMATE", "amount", "2", "source", "Báo cáo số 5/BC")),
                ROWS);
    }

    @Test
    void aValueMeasuresTheAreaOnWhichItsTargetIsJudgedUnlessItSaysOtherwise() {
        String old = database.fetchValue("select code from greenplan.territory where province_id = ?", province.id())
                .toString();
        String area = unique("dia-gioi");
        String report = report(cycle(), agency).at("/id").asString();
        assertThat(read(report).at("/values/0/usualTerritory").asString()).isEqualTo(old);
        write(() -> database.execute("""
                update greenplan.territory set valid = '(,2025-07-01)' where province_id = ?
                """, province.id()));
        write(() -> database.execute("""
                insert into greenplan.territory (province_id, code, name_vi, name_en, valid)
                values (?, ?, 'Tỉnh mới', 'The new province', '[2025-07-01,)')
                """, province.id(), area));
        assertThat(read(report).at("/values/0/usualTerritory").isNull())
                .as("the area of the plan is gone, and no act names another")
                .isTrue();
        assertThat(file(report, 0).at("/problems/0/code").asString()).isEqualTo("TERRITORY_NEEDED");

        amend(Map.of("territory", area));
        assertThat(read(report).at("/values/0/usualTerritory").asString()).isEqualTo(area);
        JsonNode filed = file(report, 0);
        assertThat(filed.at("/value/territory").asString()).isEqualTo(area);
        assertThat(filed.at("/value/otherArea").asBoolean(true)).isFalse();
        assertThat(filed.at("/value/usualTerritory").isNull())
                .as("it names one now")
                .isTrue();
    }

    @Test
    void aDutyThatAnActRepealedIsNotAskedForWhileWhatWasFiledStays() {
        JsonNode report = report(cycle(), agency);
        progress(head, report, "V.1", "Đã bắt đầu");
        amend(Map.of("duties", List.of(Map.of("code", "V.1", "repeal", true), Map.of("code", "V.2", "repeal", true))));
        String id = report.at("/id").asString();
        assertThat(read(id).at("/duties").findValuesAsString("duty")).containsExactly("V.1");
        assertThat(progress(head, report, "V.2", "Đã bắt đầu")
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_HELD");
        String next = done(
                        officer,
                        "openCycle",
                        Map.of(
                                "plan",
                                plan,
                                "kind",
                                "EXTRAORDINARY",
                                "year",
                                today().getYear(),
                                "opensOn",
                                today().minusDays(9).toString(),
                                "dueBefore",
                                today().plusDays(9).toString(),
                                "dataCutoff",
                                today().getYear() + "-12-31"),
                        "cycle { id }")
                .at("/cycle/id")
                .asString();
        assertThat(report(next, agency).at("/duties").isEmpty())
                .as("a new report")
                .isTrue();
    }
}
