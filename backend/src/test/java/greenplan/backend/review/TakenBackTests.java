package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A correction in words that was returned is taken back by filing what is public, as a number is: nobody reads that something was corrected. */
class TakenBackTests extends DutyApi {

    private static final String BUILDING = "so-xay-dung";

    private int version(String report) {
        return ask(officer(), "query ($id: ID!) { workspace { report(id: $id) { version } } }", Map.of("id", report))
                .at("/data/workspace/report/version")
                .asInt();
    }

    private void giveBack(String report) {
        done(
                officer(),
                "returnReport",
                Map.of(
                        "report",
                        report,
                        "expectedVersion",
                        version(report),
                        "comments",
                        List.of(Map.of("text", "Nội dung đã duyệt là đúng"))),
                "report { state }");
    }

    private void acceptAgain(String head, String report) {
        submit(head, report, version(report));
        assertThat(accept(report, version(report)).at("/reports/0/state").asString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void whatWasToldOfADuty() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String words = unique("Đã trồng 20 ha");
        String report = accepted(head, told("DONE", words));
        correct(head, report, 2, told("UNDER_WAY", "Mới trồng 12 ha"), "Đọc nhầm bảng");
        giveBack(report);
        file(head, report, 3, told("DONE", words));
        acceptAgain(head, report);
        JsonNode newest = seen(DUTY).at("/progress/0");
        assertThat(newest.at("/text").asString()).isEqualTo(words);
        assertThat(newest.at("/revision").asInt()).as("nothing was corrected").isEqualTo(1);
        assertThat(newest.at("/reason").isNull()).isTrue();
        assertThat(newest.at("/earlier")).isEmpty();

        JsonNode corrected = correct(head, report, 5, told("NOT_DONE", "Không có đất"), "Đất đã giao cho dự án khác");
        assertThat(corrected.at("/progress/revision").asInt()).isEqualTo(2);
        assertThat(corrected.at("/progress/public/text").asString()).isEqualTo(words);
        accept(report, version(report));
        assertThat(seen(DUTY).at("/progress/0/earlier").findValuesAsString("text"))
                .containsExactly(words);
    }

    @Test
    void theWithdrawalOfWhatWasToldOfADuty() {
        String head = as(Role.AGENCY_HEAD, FINANCE);
        String report = accepted(head, told("DONE", unique("Đã xong")));
        String words = text(seen(DUTY));
        correct(head, report, 2, null, "Ghi nhầm nhiệm vụ");
        giveBack(report);
        file(head, report, 3, told("DONE", words));
        acceptAgain(head, report);
        assertThat(seen(DUTY).at("/progress/0/revision").asInt()).isEqualTo(1);
    }

    @Test
    void whyATargetHasNoValue() {
        String head = as(Role.AGENCY_HEAD, BUILDING);
        String reason = unique("Chưa đăng kiểm xong");
        String report = report(open(9), BUILDING);
        fileNone(head, report, 0, reason);
        submit(head, report, 1);
        accept(report, version(report));
        correctNone(head, report, 2, "Chưa có số xe");
        giveBack(report);
        fileNone(head, report, 3, reason);
        acceptAgain(head, report);
        assertThat(stated(report)).containsExactly(reason + " 1 true");

        correctNone(head, report, version(officer(), report, BUSES), "Số xe chưa được kiểm đếm");
        accept(report, version(report));
        assertThat(stated(report)).containsExactlyInAnyOrder(reason + " 1 false", "Số xe chưa được kiểm đếm 2 true");
    }

    private void fileNone(String head, String report, int version, String reason) {
        var value = Map.of("noDataReason", reason);
        done(
                head,
                "fileValue",
                Map.of("report", report, "target", BUSES, "expectedVersion", version, "value", value),
                REPORT);
    }

    private void correctNone(String head, String report, int version, String reason) {
        var value = Map.of("noDataReason", reason);
        done(
                head,
                "correctValue",
                Map.of(
                        "report",
                        report,
                        "target",
                        BUSES,
                        "expectedVersion",
                        version,
                        "value",
                        value,
                        "reason",
                        "Nhập nhầm dòng"),
                REPORT);
    }

    /** What the report says of the target in public: words, revision, whether it counts. */
    private List<String> stated(String report) {
        String cycle = ask(
                        officer(),
                        "query ($id: ID!) { workspace { report(id: $id) { cycle { number } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/cycle/number")
                .asString();
        return ask(null, """
                query ($plan: String!, $code: String!) { target(plan: $plan, code: $code) { statements {
                  cycle { number } noDataReason current revision } } }
                """, Map.of("plan", PLAN, "code", BUSES))
                .at("/data/target/statements")
                .valueStream()
                .filter(each -> each.at("/cycle/number").asString().equals(cycle))
                .map(each -> each.at("/noDataReason").asString() + " "
                        + each.at("/revision").asInt() + " "
                        + each.at("/current").asBoolean())
                .toList();
    }
}
