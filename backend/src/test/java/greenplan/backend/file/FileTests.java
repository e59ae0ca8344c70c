package greenplan.backend.file;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.StaffId;
import greenplan.backend.report.ReportApi;
import greenplan.backend.rights.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FileTests extends ReportApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final String OFFICE = "<Types><Override ContentType=\"application/vnd.%s.main+xml\"/></Types>";

    private final HttpClient browser = HttpClient.newHttpClient();

    private HttpResponse<byte[]> fetch(@Nullable String token, String url) throws Exception {
        var request = HttpRequest.newBuilder(uri(url));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] archive(String entry, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "report.html,PDF,application/pdf",
        "../../virus.exe,PNG,image/png",
        "a.zip,[Content_Types].xml openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "b.zip,mimetype application/vnd.oasis.opendocument.spreadsheet,application/vnd.oasis.opendocument.spreadsheet",
        "macro.docx,[Content_Types].xml ms-word.document.macroEnabled,",
        "page.pdf,<html><script>alert(1)</script></html>,",
        "picture.png,<svg xmlns='http://www.w3.org/2000/svg'/>,",
        "program.pdf,#!/bin/sh,"
    })
    void aFileIsWhatItsContentSaysWhateverItIsCalled(String name, String content, @Nullable String type)
            throws Exception {
        byte[] bytes;
        if (content.equals("PDF")) {
            bytes = PDF;
        } else if (content.equals("PNG")) {
            bytes = PNG;
        } else if (content.startsWith("[Content")) {
            bytes = archive("[Content_Types].xml", OFFICE.formatted(content.split(" ", 2)[1]));
        } else if (content.startsWith("mimetype")) {
            bytes = archive("mimetype", content.split(" ", 2)[1]);
        } else {
            bytes = content.getBytes(StandardCharsets.UTF_8);
        }
        var answer = upload(as(Role.AGENCY_EDITOR, "so-xay-dung"), name, bytes);
        JsonNode body = JSON.readTree(answer.body());
        if (type == null) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(body.at("/problems/0/code").asString()).isEqualTo("TYPE");
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(body.at("/mediaType").asString()).isEqualTo(type);
            assertThat(body.at("/name").asString()).isEqualTo(name.replaceFirst(".*/", ""));
        }
    }

    @Test
    void onlyWhoDraftsOrFilesAnswersMayUploadAndNotMoreThanTheLimit() throws Exception {
        assertThat(upload(null, "a.pdf", PDF).statusCode()).isEqualTo(401);
        String leader = token(person(Role.LEADER, places.province("minh-hoa").orElseThrow()));
        assertThat(upload(leader, "a.pdf", PDF).statusCode()).isEqualTo(403);
        var tooLarge = upload(as(Role.AGENCY_HEAD, "so-xay-dung"), "a.pdf", new byte[11 * 1024 * 1024]);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("TOO_LARGE", "10240 KB");
        var forged = browser.send(
                HttpRequest.newBuilder(uri("/files"))
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .header("Cookie", "JSESSIONID=0123")
                        .POST(HttpRequest.BodyPublishers.ofString("--edge--"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void whatNothingHasIsBoundedForEachAccountHoweverManyAreSentAtOnce() throws Exception {
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        byte[] half = Arrays.copyOf(PDF, 5 * 1024 * 1024);
        alsoWaiting(JSON.readTree(upload(editor, "a.pdf", half).body()), 7);
        Callable<HttpResponse<String>> sending = () -> upload(editor, "a.pdf", half);
        List<HttpResponse<String>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(Collections.nCopies(5, sending)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 422)
                .hasSize(3)
                .allSatisfy(refused -> {
                    JsonNode problem = JSON.readTree(refused.body()).at("/problems/0");
                    assertThat(problem.at("/code").asString()).isEqualTo("TOO_MANY");
                    assertThat(problem.toString())
                            .contains("10 files of yours (51200 KB)", "51200 KB in all")
                            .contains("10 tệp (51200 KB)", "Hãy gắn các tệp ấy trước");
                });
        assertThat(upload(as(Role.AGENCY_EDITOR, "so-xay-dung"), "a.pdf", half).statusCode())
                .as("another account")
                .isEqualTo(201);
    }

    /** More of the same, which came earlier: to send them takes long. */
    private void alsoWaiting(JsonNode uploaded, int more) {
        long file = StaffId.key("ReportFile", uploaded.at("/id").asString(), "id");
        assertThat(write(() -> database.execute("""
                insert into greenplan.report_file (uploaded_by, name, media_type, size, sha256)
                select uploaded_by, name, media_type, size, sha256 from greenplan.report_file, generate_series(1, ?) where id = ?
                """, more, file))).isEqualTo(more);
    }

    @Test
    void smallFilesThatNothingHasAreCounted() throws Exception {
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        alsoWaiting(JSON.readTree(upload(editor, "a.pdf", PDF).body()), 48);
        assertThat(upload(editor, "a.pdf", PDF).statusCode()).isEqualTo(201);
        assertThat(upload(editor, "a.pdf", PDF).body()).contains("50 files of yours", "at most 50 may wait");
    }

    @Test
    void aFileIsForTheAgencyUntilItsValueIsAcceptedAndThenForEverybodyUnderAnotherName() throws Exception {
        String report = report(open(9), "so-xay-dung");
        String head = as(Role.AGENCY_HEAD, "so-xay-dung");
        String other = as(Role.AGENCY_HEAD, "so-cong-thuong");
        JsonNode stored = JSON.readTree(upload(head, "Nguyễn Văn A ký.pdf", PDF).body());
        String file = stored.at("/id").asString();
        String url = stored.at("/url").asString();
        file(head, report, 0, "43,5", Map.of());

        assertThat(attach(other, report, 1, file)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        JsonNode attached = attach(head, report, 1, file).at("/data/attachFile");
        assertThat(attached.at("/report/values/0/version").asInt()).isEqualTo(2);
        assertThat(attached.at("/report/values/0/files/0/name").asString()).isEqualTo("Nguyễn Văn A ký.pdf");
        assertThat(attach(head, report, 1, file)
                        .at("/data/attachFile/conflict/currentVersion")
                        .asInt())
                .isEqualTo(2);
        assertThat(attach(head, report, 2, file)
                        .at("/data/attachFile/problems/0/code")
                        .asString())
                .isEqualTo("NOT_WAITING");

        assertThat(fetch(null, url).statusCode()).isEqualTo(404);
        assertThat(fetch(other, url).statusCode()).isEqualTo(404);
        var draft = fetch(officer(), url);
        assertThat(draft.body()).isEqualTo(PDF);
        assertThat(draft.headers().firstValue("Cache-Control")).hasValue("no-store");

        submit(head, report, 1);
        done(
                officer(),
                "acceptRows",
                Map.of("reports", List.of(Map.of("report", report, "expectedVersion", 2))),
                "reports { state }");
        var open = fetch(null, url);
        assertThat(open.body()).isEqualTo(PDF);
        assertThat(open.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox", "default-src 'none'");
        assertThat(open.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(open.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains(BUSES);
        String graph = ask(
                        null,
                        "{ indicator(code: \"mau-new-clean-buses\") { observations(first: 100) { nodes { value files { name mediaType size url } } } } }",
                        Map.of())
                .toString();
        assertThat(graph).contains(url, BUSES + "-", "application/pdf").doesNotContain("Nguyễn Văn A");
        assertThat(database.fetch("select after::text from record.change where tbl = 'report_file'")
                        .formatCSV())
                .contains("sha256")
                .doesNotContain("Nguyễn Văn A");
    }

    private JsonNode attach(String token, String report, int version, String file) {
        return mutate(
                token,
                "attachFile",
                Map.of("report", report, "target", BUSES, "expectedVersion", version, "file", file),
                "report { values { version files { id name mediaType size url } } } conflict { currentVersion }");
    }

    @Test
    void aFileIsTakenAwayWithItsContentWhileTheReportIsADraft() throws Exception {
        String report = report(open(9), "so-xay-dung");
        String editor = as(Role.AGENCY_EDITOR, "so-xay-dung");
        JsonNode stored = JSON.readTree(upload(editor, "a.pdf", PDF).body());
        String file = stored.at("/id").asString();
        file(editor, report, 0, "43,75", Map.of());
        attach(editor, report, 1, file);
        JsonNode removed = done(
                editor,
                "removeFile",
                Map.of("report", report, "file", file, "expectedVersion", 2),
                "report { values { version files { id } } }");
        assertThat(removed.at("/report/values/0/files").isEmpty()).isTrue();
        assertThat(removed.at("/report/values/0/version").asInt()).isEqualTo(3);
        assertThat(fetch(editor, stored.at("/url").asString()).statusCode()).isEqualTo(404);
    }
}
