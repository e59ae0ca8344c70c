package greenplan.backend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever waits for what others hold in the database is told so in time, in the graph and beside it. */
class WaitingInVainTests extends FaultyDatabase {

    @Test
    void aReaderIsToldInTimeAndItsStatementIsStopped() throws Exception {
        try (Connection other = owner()) {
            lock(other, "greenplan.plan in access exclusive mode");
            var answer = ask(null, "{ plans { nodes { code } } }", Map.of());
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
            Thread.sleep(300);
            assertThat(count(
                            "select count(*) from pg_locks join pg_stat_activity using (pid) where not granted and relation = 'greenplan.plan'::regclass"
                                    + " and usename like '%reader'"))
                    .as("the portal counts by itself meanwhile, by another account")
                    .isZero();
            other.rollback();
        }
    }

    @Test
    void whoReadsByATokenDoesNotWaitUntilItsUseIsNoted() throws Exception {
        String token = token(administrator());
        try (Connection other = owner()) {
            lock(other, "greenplan.access_token_use in access exclusive mode");
            assertThat(ask(token, "{ __typename }", Map.of())
                            .at("/data/__typename")
                            .asString())
                    .isEqualTo("Query");
            other.rollback();
        }
    }

    @Test
    void whoSignsInWhileNobodyCanIsToldSoInTime() throws Exception {
        Person person = person();
        try (Connection other = owner()) {
            lock(other, "greenplan.sign_in_throttle in access exclusive mode");
            var answer = mutate(null, "signIn", Map.of("email", person.email(), "password", PASSWORD), "token");
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
            assertThat(answer.at("/errors/0/extensions/outcome").asString()).isEqualTo("UNDONE");
            other.rollback();
        }
        assertThat(done(null, "signIn", Map.of("email", person.email(), "password", PASSWORD), "token")
                        .path("token")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void anUploadThatCannotBeKeptIsToldSoInTime() throws Exception {
        Place.Province province = province();
        String token = token(person(Role.AGENCY_EDITOR, agency(province)));
        String body =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n\r\n--edge--\r\n";
        var request = HttpRequest.newBuilder(uri("/files"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (Connection other = owner();
                var http = HttpClient.newHttpClient()) {
            lock(other, "greenplan.report_file in access exclusive mode");
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(json.readTree(answer.body()).path("code").asString()).isEqualTo("TIMEOUT");
            other.rollback();
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
        }
    }
}
