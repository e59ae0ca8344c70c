package greenplan.backend.report;

import greenplan.backend.account.StaffApi;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The reporting year of the sample province, over HTTP. */
public abstract class ReportApi extends StaffApi {

    public static final String PLAN = "tinh-minh-hoa-2026";

    /** The only target that the sample plan itself gives to an agency. */
    public static final String BUSES = "II.2.b-2030-5";

    public static final String REPORT =
            "report { id version state filedAt daysLate nothing values { target version amount kind revision acceptedAt }"
                    + " duties { duty version text } difficulties { id version } comments { field text } }"
                    + " conflict { expectedVersion currentVersion differences { field yours theirs } }";

    protected String as(Role role, String agency) {
        return token(person(role, places.agency("minh-hoa/" + agency, today()).orElseThrow()));
    }

    protected String officer() {
        Place.Province province = places.province("minh-hoa").orElseThrow();
        return token(person(Role.FOCAL_OFFICER, province));
    }

    /** Opens a cycle that is due in so many days; returns it. */
    protected JsonNode open(int dueInDays) {
        JsonNode answer = done(
                officer(),
                "openCycle",
                Map.of(
                        "plan",
                        PLAN,
                        "kind",
                        "EXTRAORDINARY",
                        "year",
                        today().getYear(),
                        "opensOn",
                        today().minusDays(30).toString(),
                        "dueBefore",
                        today().plusDays(dueInDays).toString(),
                        "dataCutoff",
                        today().getYear() + "-12-31"),
                "cycle { id version dueBefore lastMoment }");
        return answer.at("/cycle");
    }

    /** The id of the report of an agency in a cycle. */
    protected String report(JsonNode cycle, String agency) {
        JsonNode answer = ask(
                officer(),
                "query ($cycle: ID!) { workspace { reports(cycle: $cycle) { id agency } } }",
                Map.of("cycle", cycle.at("/id").asString()));
        return answer.at("/data/workspace/reports")
                .valueStream()
                .filter(report -> report.at("/agency").asString().endsWith("/" + agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer))
                .at("/id")
                .asString();
    }

    protected JsonNode file(String token, String report, int version, String amount, Map<String, ?> more) {
        var value = new HashMap<String, Object>(Map.of(
                "kind",
                "ESTIMATE",
                "amount",
                amount,
                "source",
                "Công văn hư cấu số 01/SXD",
                "territory",
                "minh-hoa-before-2025-07"));
        value.putAll(more);
        return done(
                token,
                "fileValue",
                Map.of("report", report, "target", BUSES, "expectedVersion", version, "value", value),
                REPORT);
    }

    protected JsonNode submit(String token, String report, int version) {
        return done(
                token,
                "submitReport",
                Map.of("report", report, "expectedVersion", version, "acceptEmpty", true),
                REPORT);
    }

    /** What a browser sends as a PDF. */
    public static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    /** Sends a file as a browser does. */
    protected HttpResponse<String> upload(@Nullable String token, String name, byte[] content) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(uri("/files"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
