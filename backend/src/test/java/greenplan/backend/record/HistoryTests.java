package greenplan.backend.record;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.StaffId;
import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HistoryTests extends ReportApi {

    private static final String FIELDS =
            " nodes { id at actor accountId kind table what why fields { name label before after } } pageInfo { hasNextPage endCursor } } } }";

    private JsonNode history(String token, String of, String row) {
        var variables = new HashMap<String, Object>(Map.of("of", of));
        variables.put("row", row);
        return ask(
                token,
                "query ($of: ID!, $row: String) { workspace { history(of: $of, row: $row, first: 50) { subject"
                        + FIELDS,
                variables);
    }

    @Test
    void theHistoryOfARowTellsWhoChangedItFromWhatToWhatAndWhy() {
        String report = report(open(9), "so-xay-dung");
        Person editor = person(
                Role.AGENCY_EDITOR,
                places.agency("minh-hoa/so-xay-dung", today()).orElseThrow());
        String token = token(editor);
        file(token, report, 0, "44,5", Map.of());
        file(token, report, 1, "4,45", Map.of("overrideReason", "Đếm lại theo tuyến"));

        JsonNode history = history(token, report, "target:" + BUSES).at("/data/workspace/history");
        assertThat(history.at("/subject").asString())
                .isEqualTo("Báo cáo: Sở Xây dựng, năm " + today().getYear() + ", " + BUSES);
        JsonNode changes = history.at("/nodes");
        assertThat(changes.size()).isEqualTo(2);
        JsonNode newest = changes.get(0);
        assertThat(newest.at("/what").asString()).isEqualTo("Giá trị chỉ tiêu: " + BUSES);
        assertThat(newest.at("/accountId").asString()).isEqualTo(editor.id());
        assertThat(newest.at("/actor").asString()).startsWith("Nguyễn");
        assertThat(newest.at("/why").asString()).isEqualTo("Đếm lại theo tuyến");
        assertThat(newest.at("/fields").toString())
                .contains("{\"name\":\"amount\",\"label\":\"Giá trị\",\"before\":\"44,5\",\"after\":\"4,45\"}");
        assertThat(changes.get(1).at("/kind").asString()).isEqualTo("ADDED");
        assertThat(changes.get(1).at("/fields").toString())
                .contains("\"ước thực hiện\"", "Tỉnh Minh Họa trước ngày 01/07/2025");

        JsonNode whole = history(officer(), report, null).at("/data/workspace/history/nodes");
        assertThat(whole.size()).isEqualTo(3);
        assertThat(history(as(Role.AGENCY_EDITOR, "so-cong-thuong"), report, null)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theHistoryOfATargetTellsAnAgencyNothingOfTheDraftsOfOthers() {
        String report = report(open(9), "so-xay-dung");
        assertThat(file(as(Role.AGENCY_EDITOR, "so-xay-dung"), report, 0, "44,75", Map.of())
                        .at("/problems"))
                .isEmpty();
        String target = greenplan.backend.graph.NodeId.of("Target", PLAN + "/" + BUSES);
        assertThat(history(officer(), target, null).toString()).contains("44,75");
        assertThat(history(as(Role.AGENCY_EDITOR, "so-cong-thuong"), target, null)
                        .at("/data/workspace/history/nodes")
                        .findValuesAsString("table"))
                .isNotEmpty()
                .doesNotContain("report_value");
    }

    @Test
    void rolesAreTheBusinessOfWhoKeepsTheAccount() {
        Person editor = person(
                Role.AGENCY_EDITOR,
                places.agency("minh-hoa/so-xay-dung", today()).orElseThrow());
        String seen = history(officer(), editor.id(), null).toString();
        assertThat(seen).contains("người soạn báo cáo").doesNotContain(editor.email(), "password_hash");
        assertThat(history(token(editor), editor.id(), null)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
        assertThat(history(
                                officer(),
                                person(Role.ADMINISTRATOR, new Place.Everywhere())
                                        .id(),
                                null)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theRecordIsReadByOfficersForTheirProvinceAndComesAsAFile() throws Exception {
        JsonNode cycle = open(9);
        String admin = token(person(Role.ADMINISTRATOR, new Place.Everywhere()));
        Place.Province abroad = province();
        String stranger = token(person(Role.FOCAL_OFFICER, abroad));
        String ask = "{ workspace { record(filter: {table: \"cycle\"}, first: 3) {" + FIELDS;
        assertThat(ask(officer(), ask, Map.of())
                        .at("/data/workspace/record/nodes")
                        .size())
                .isPositive();
        assertThat(ask(admin, ask, Map.of()).at("/data/workspace/record/nodes").size())
                .isPositive();
        assertThat(ask(stranger, ask, Map.of())
                        .at("/data/workspace/record/nodes")
                        .size())
                .isZero();
        assertThat(ask(as(Role.AGENCY_HEAD, "so-xay-dung"), ask, Map.of())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");

        long key = StaffId.key("StaffCycle", cycle.at("/id").asString(), "id");
        String lines = fetch(admin, "/record/changes.jsonl?table=cycle&from=" + today().minusDays(1));
        JsonNode newest = new JsonMapper().readTree(lines.lines().findFirst().orElseThrow());
        assertThat(newest.at("/row").asLong()).isEqualTo(key);
        assertThat(fetch(officer(), "/record/changes.csv?table=cycle"))
                .startsWith("\ufeffid,at,account,who,kind,table,what,why,field,before,after\r\n")
                .contains("Kỳ báo cáo");
        assertThat(fetch(stranger, "/record/changes.csv")).doesNotContain("Kỳ báo cáo");
        assertThat(fetch(null, "/record/changes.csv")).contains("UNAUTHORIZED");
    }

    private String fetch(String token, String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
