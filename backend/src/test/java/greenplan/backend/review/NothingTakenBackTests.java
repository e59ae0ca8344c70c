package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** "Không phát sinh" that was accepted by mistake is taken back for a reason, in public. */
class NothingTakenBackTests extends ReportApi {

    private static final String BUILDING = "so-xay-dung";

    private JsonNode takeBack(String token, String report, int version, String reason) {
        return done(
                token,
                "takeBackNothing",
                Map.of("report", report, "expectedVersion", version, "reason", reason),
                "report { id version state filedAt nothing mayNow nothingTakenBack { at office reason } }"
                        + " conflict { currentVersion }");
    }

    private void accept(String report, int version) {
        JsonNode answer = done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", version))),
                "reports { state }");
        assertThat(answer.at("/reports/0/state").asString()).isEqualTo("ACCEPTED");
    }

    /** The report in the newest cycle, as everybody sees it. */
    private JsonNode filing() {
        return ask(null, """
                { agency(code: "minh-hoa/so-xay-dung") { filings { state filedAt nothing nothingTakenBack { at office reason }
                  completeness { valuesTold valuesOwed } } } }
                """, Map.of()).at("/data/agency/filings/0");
    }

    @Test
    void theReportIsFilledInAndAcceptedAnewAndEverybodyReadsWhoTookItBackAndWhy() {
        String report = report(open(9), BUILDING);
        String head = as(Role.AGENCY_HEAD, BUILDING);
        done(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        submit(head, report, 2);
        assertThat(takeBack(head, report, 3, "Nhầm").at("/problems/0/code").asString())
                .as("what waits is withdrawn")
                .isEqualTo("NOTHING_TO_TAKE_BACK");
        accept(report, 3);
        JsonNode before = filing();
        assertThat(before.at("/nothing").asBoolean()).isTrue();
        assertThat(before.at("/nothingTakenBack").isNull()).isTrue();

        JsonNode reopened =
                takeBack(head, report, 4, "  Bỏ sót tuyến xe buýt mới  ").at("/report");
        assertThat(reopened.at("/state").asString()).isEqualTo("RETURNED");
        assertThat(reopened.at("/mayNow").valueStream().map(JsonNode::asString)).contains("DRAFT", "SUBMIT");
        JsonNode after = filing();
        assertThat(after.at("/nothing").asBoolean()).isFalse();
        assertThat(after.at("/state").asString()).isEqualTo("FILED");
        assertThat(after.at("/filedAt")).as("it came when it came").isEqualTo(before.at("/filedAt"));
        assertThat(after.at("/nothingTakenBack/office").asString()).isEqualTo("Sở Xây dựng");
        assertThat(after.at("/nothingTakenBack/reason").asString()).isEqualTo("Bỏ sót tuyến xe buýt mới");
        assertThat(after.at("/nothingTakenBack")).isEqualTo(reopened.at("/nothingTakenBack"));

        file(head, report, 0, "42,25", Map.of());
        submit(head, report, 5);
        accept(report, 6);
        assertThat(filing().at("/completeness/valuesTold").asInt()).isEqualTo(1);
        assertThat(filing().at("/nothingTakenBack")).isEqualTo(after.at("/nothingTakenBack"));
        assertThat(takeBack(head, report, 7, "Nhầm").at("/problems/0/code").asString())
                .as("it does not say so any more")
                .isEqualTo("NOTHING_TO_TAKE_BACK");
    }

    @Test
    void itNeedsAReasonAndTheVersionThatItsHeadSaw() {
        String report = report(open(9), BUILDING);
        String head = as(Role.AGENCY_HEAD, BUILDING);
        done(head, "declareNothingToReport", Map.of("report", report, "expectedVersion", 1), REPORT);
        submit(head, report, 2);
        accept(report, 3);
        assertThat(takeBack(head, report, 4, " ").at("/problems/0/field").asString())
                .isEqualTo("reason");
        assertThat(takeBack(head, report, 3, "Nhầm")
                        .at("/conflict/currentVersion")
                        .asInt())
                .isEqualTo(4);
        assertThat(filing().at("/nothing").asBoolean()).isTrue();
    }
}
