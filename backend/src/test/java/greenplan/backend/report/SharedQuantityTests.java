package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A quantity that two agencies report is told to both, and is in one report after their merger. */
class SharedQuantityTests extends QuantityApi {

    @Test
    void twoAgenciesWithOneQuantityAreToldOfEachOther() {
        Place.Agency one = reporter();
        Place.Agency other = reporter();
        assign("II.2.d-2030-1", one);
        JsonNode second = assign("II.2.d-2050-1", other);
        assertThat(second.at("/responsibility/sharedWith/0/agency").asString())
                .as("when it is assigned")
                .isEqualTo(one.code());
        String cycle = cycle();
        JsonNode opened = ask(
                officer,
                "{ workspace { cycles(plan: \"" + plan + "\") { shared { name targets tellings { agencyName } } } } }",
                Map.of());
        assertThat(opened.at("/data/workspace/cycles/0/shared/0/name").asString())
                .as("when the cycle opens")
                .contains("HDI");
        assertThat(opened.at("/data/workspace/cycles/0/shared/0/tellings").size())
                .isEqualTo(2);
        String report = report(cycle, one).at("/id").asString();
        String head = token(person(Role.AGENCY_HEAD, one));
        String theirs = report(cycle, other).at("/id").asString();
        String theirHead = token(person(Role.AGENCY_HEAD, other));
        assertThat(fileOf(theirHead, theirs, "II.2.d-2050-1", 0, Map.of("amount", "0,71"))
                        .at("/problems")
                        .isEmpty())
                .isTrue();
        JsonNode before = row(read(head, report), "II.2.d-2030-1");
        assertThat(before.at("/others/0/filed").asBoolean(true)).isFalse();
        assertThat(before.toString()).as("a draft is theirs alone").doesNotContain("0.71");
        submitted(theirHead, theirs);
        JsonNode told = row(read(head, report), "II.2.d-2030-1").at("/others");
        assertThat(told.size()).isEqualTo(1);
        assertThat(told.at("/0/filing/amount").asString()).as("when they file").isEqualTo("0.71");
        done(
                officer,
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", theirs, "expectedVersion", 2))),
                "reports { id }");
        JsonNode asked = fileOf(head, report, "II.2.d-2030-1", 0, Map.of("amount", "0,73"));
        assertThat(asked.at("/problems").findValuesAsString("code")).containsExactly("WARNING_PUBLISHED");
        assertThat(asked.at("/problems/0/message").asString()).contains("0,71");
    }

    @Test
    void afterAMergerAQuantityThatBothHadIsInOneReportAlone() {
        Place.Agency a = reporter();
        Place.Agency b = reporter();
        assign("II.2.b-2030-4", a);
        assign("II.2.b-2050-4", b);
        String cycle = cycle();
        String head = token(person(Role.AGENCY_HEAD, b));
        fileOf(head, report(cycle, b).at("/id").asString(), "II.2.b-2050-4", 0, Map.of("amount", "57,7"));
        var input = input("MERGE", today(), List.of(a.code(), b.code()), beginning("so-hop-nhat"));
        input.put("expectedEffects", preview(input).at("/fingerprint").asString());
        reorganise(input);
        List<JsonNode> reports = reports(cycle);
        assertThat(reports).hasSize(2);
        assertThat(reports.stream()
                        .mapToInt(report -> report.at("/values").size())
                        .sum())
                .isEqualTo(1);
        JsonNode row = row(
                read(
                        head,
                        reports.stream()
                                .filter(report -> !report.at("/values").isEmpty())
                                .findFirst()
                                .orElseThrow()
                                .at("/id")
                                .asString()),
                "II.2.b-2030-4");
        assertThat(row.at("/targets").size()).isEqualTo(2);
        assertThat(row.at("/amount").asString()).as("the draft followed").isEqualTo("57.7");
    }
}
