package greenplan.backend.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A difficulty on its way from an agency to whoever can solve it. */
class EscalationTests extends ReportApi {

    private static final String FIELDS = "report { difficulties { id level answered publishedOn version"
            + " steps { level owner days reason answer act files { id url } } } } conflict { currentVersion differences { yours theirs } }";

    private final String agency = "so-cong-thuong";
    private String report = "";
    private String id = "";

    /** A report that has come, with one difficulty. */
    private void filed() {
        report = report(open(9), agency);
        String head = as(Role.AGENCY_HEAD, agency);
        id = done(
                        head,
                        "fileDifficulty",
                        Map.of("report", report, "cause", "Thiếu vốn", "proposal", "Bố trí vốn"),
                        REPORT)
                .at("/report/difficulties/0/id")
                .asString();
        assertThat(submit(head, report, 1).at("/problems")).isEmpty();
    }

    private String leader() {
        return token(person(Role.LEADER, places.province("minh-hoa").orElseThrow()));
    }

    private JsonNode call(String token, String mutation, int version, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("report", report, "id", id, "expectedVersion", version));
        input.putAll(more);
        return done(token, mutation, input, FIELDS);
    }

    private static JsonNode difficulty(JsonNode payload) {
        assertThat(payload.at("/problems")).as(payload.toString()).isEmpty();
        return payload.at("/report/difficulties/0");
    }

    private static String problem(JsonNode payload) {
        return payload.at("/problems/0/code").asString();
    }

    private JsonNode published() {
        return ask(
                        null,
                        "query ($plan: String!) { plan(code: $plan) { difficulties { agency { code } cause level"
                                + " steps { level authority answer act files { name url } } } } }",
                        Map.of("plan", PLAN))
                .at("/data/plan/difficulties");
    }

    private int status(String token, String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void itClimbsToACompetentAuthorityWhoseDocumentTheFocalAgencyFiles() throws Exception {
        filed();
        String officer = officer();
        var words = Map.of("text", "Sẽ rà soát.", "on", today().toString());
        assertThat(difficulty(call(officer, "answerAsFocalAgency", 1, words))
                        .at("/answered")
                        .asBoolean())
                .isTrue();
        JsonNode raised = difficulty(call(officer, "raiseDifficulty", 2, Map.of("reason", "Vượt nguồn lực của Sở")));
        assertThat(raised.at("/level").asString()).isEqualTo("PEOPLES_COMMITTEE");
        assertThat(raised.at("/answered").asBoolean()).isFalse();
        assertThat(raised.at("/steps/1/owner").asString()).isEqualTo("Ủy ban nhân dân tỉnh Minh Họa");
        difficulty(call(
                leader(),
                "referDifficulty",
                3,
                Map.of("authority", "Bộ Tài chính (hư cấu)", "reason", "Thuộc ngân sách trung ương")));
        var document = new HashMap<String, Object>(Map.of(
                "text", "Bổ sung 5 tỷ đồng.", "act", "12/BTC", "on", today().toString(), "file", "UmVwb3J0RmlsZTow"));
        assertThat(problem(call(officer, "fileAuthorityAnswer", 4, document))).isEqualTo("NOT_WAITING");
        document.put(
                "file",
                new JsonMapper()
                        .readTree(upload(officer, "Nguyễn Văn A ký.pdf", PDF).body())
                        .at("/id")
                        .asString());
        JsonNode answered = difficulty(call(officer, "fileAuthorityAnswer", 4, document));
        assertThat(answered.at("/steps").findValuesAsString("level"))
                .containsExactly("FOCAL_AGENCY", "PEOPLES_COMMITTEE", "AUTHORITY");
        assertThat(answered.at("/steps/2/owner").asString()).isEqualTo("Bộ Tài chính (hư cấu)");
        String url = answered.at("/steps/2/files/0/url").asString();

        assertThat(published().toString()).doesNotContain("Bổ sung 5 tỷ đồng.");
        assertThat(status(null, url)).isEqualTo(404);
        assertThat(status(as(Role.AGENCY_EDITOR, agency), url)).isEqualTo(200);
        difficulty(call(officer, "publishDifficulty", 5, Map.of()));
        assertThat(published().toString())
                .contains("Thiếu vốn", "Sẽ rà soát.", "Bộ Tài chính (hư cấu)", "12/BTC", "tra-loi-")
                .as("what staff alone read")
                .doesNotContain("Vượt nguồn lực", "Nguyễn Văn A");
        assertThat(status(null, url)).isEqualTo(200);
        difficulty(call(officer, "publishDifficulty", 6, Map.of("published", false)));
        assertThat(published().toString()).doesNotContain("Bổ sung 5 tỷ đồng.");
        assertThat(status(null, url)).isEqualTo(404);

        assertThat(ask(
                                officer,
                                "query ($of: ID!) { workspace { history(of: $of, first: 50) { nodes { why fields { after } } } } }",
                                Map.of("of", id))
                        .toString())
                .contains("Vượt nguồn lực của Sở", "Bộ Tài chính (hư cấu)", "12/BTC", "cấp có thẩm quyền");
    }

    @Test
    void onlyWithWhomItLiesCanItBeAnsweredOrPassedOnAndOnlyOnce() {
        filed();
        String officer = officer();
        String leader = leader();
        var reason = Map.of("reason", "Vượt thẩm quyền");
        var referral = Map.of("reason", "Vượt thẩm quyền", "authority", "Bộ Tài chính (hư cấu)");
        assertThat(problem(call(leader, "referDifficulty", 1, referral))).isEqualTo("NOT_HERE");
        difficulty(call(officer, "raiseDifficulty", 1, reason));
        JsonNode late = call(officer, "raiseDifficulty", 1, reason);
        assertThat(late.at("/conflict/currentVersion").asInt()).isEqualTo(2);
        assertThat(problem(call(officer, "raiseDifficulty", 2, reason))).isEqualTo("NOT_HERE");
        assertThat(problem(call(officer, "answerAsFocalAgency", 2, Map.of("text", "x", "on", today().toString()))))
                .isEqualTo("NOT_HERE");
        assertThat(problem(call(officer, "raiseDifficulty", 2, Map.of("reason", " "))))
                .isEqualTo("TOO_SHORT");
        var answer = Map.of("text", "Bố trí năm sau.", "on", today().plusDays(1).toString());
        assertThat(problem(call(leader, "answerDifficulty", 2, answer))).isEqualTo("IN_THE_FUTURE");

        done(
                officer,
                "returnReport",
                Map.of(
                        "report",
                        report,
                        "expectedVersion",
                        2,
                        "comments",
                        java.util.List.of(Map.of("text", "Bổ sung"))),
                REPORT);
        assertThat(done(
                                as(Role.AGENCY_HEAD, agency),
                                "removeDifficulty",
                                Map.of("report", report, "id", id, "expectedVersion", 2),
                                REPORT)
                        .at("/problems/0/code")
                        .asString())
                .as("what climbed stays")
                .isEqualTo("ANSWERED");
    }

    @Test
    void theDeskShowsFirstWhatHasWaitedLongestAndNothingOfOtherAgencies() {
        filed();
        String first = id;
        filed();
        write(() -> database.execute(
                "update greenplan.report set filed_at = filed_at - interval '12 days' where id = ?",
                greenplan.backend.graph.StaffId.key("Report", report, "id")));
        String desk = "query ($open: Boolean!) { workspace { difficulties(open: $open, first: 100)"
                + " { nodes { id answered steps { days } report { agency } } totalCount } } }";
        JsonNode open = ask(officer(), desk, Map.of("open", true)).at("/data/workspace/difficulties/nodes");
        assertThat(open.findValuesAsString("id")).containsSubsequence(id, first);
        JsonNode oldest = open.valueStream()
                .filter(each -> each.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(oldest.at("/steps/0/days").asInt()).isEqualTo(12);
        assertThat(ask(as(Role.AGENCY_EDITOR, "so-tai-chinh"), desk, Map.of("open", true))
                        .at("/data/workspace/difficulties/nodes")
                        .findValuesAsString("id"))
                .doesNotContain(id, first);

        call(leader(), "answerDifficulty", 1, Map.of("text", "Đồng ý.", "on", today().toString()));
        assertThat(ask(officer(), desk, Map.of("open", true)).toString()).doesNotContain(id);
        assertThat(ask(officer(), desk, Map.of("open", false)).toString()).contains(id);
    }
}
