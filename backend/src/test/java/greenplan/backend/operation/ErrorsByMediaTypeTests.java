package greenplan.backend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import greenplan.backend.graph.NodeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an anonymous caller accepts, what is refused is refused with its status, and fills no log. */
@SharedApi
@ExtendWith(OutputCaptureExtension.class)
class ErrorsByMediaTypeTests {

    /** The id of a file that is not there. */
    private static final String NOTHING = NodeId.of("ReportFile", "0");

    private static final List<String> ADDRESSES = List.of(
            "/files/1",
            "/files/%20",
            "/record/changes.csv",
            "/record/changes.csv?from=x",
            "/record/changes.jsonl",
            "/record/nothing",
            "/nothing",
            "/graphql");

    private static final List<String> ACCEPTED = List.of(
            "text/html",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "application/json",
            "*/*",
            "image/*",
            "text/csv",
            "garbage",
            ";;;,",
            "text/html;q=x");

    private final HttpClient caller = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void everyRefusalHasItsStatusWhateverIsAcceptedAndNoneIsLogged(CapturedOutput log) throws Exception {
        int before = lines(log);
        for (String address : ADDRESSES) {
            for (String accepted : ACCEPTED) {
                for (String method : List.of("GET", "HEAD", "PUT")) {
                    assertThat(ask(method, address, accepted).statusCode())
                            .as("%s %s as %s", method, address, accepted)
                            .isBetween(400, 499);
                }
            }
        }
        assertThat(lines(log) - before).as(log.getAll()).isZero();
    }

    @Test
    void aLinkToWhatIsNotPublicLeadsToNoPage() throws Exception {
        for (String address : List.of(
                "/files/1", "/files/" + NOTHING, "/record/changes.csv", "/record/changes.jsonl", "/record/nothing")) {
            assertThat(ask("GET", address, "text/html,*/*;q=0.8").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void programsAreToldCodeAndSentence() throws Exception {
        for (String accepted : List.of("application/json", "*/*", "image/png", "garbage")) {
            var file = ask("GET", "/files/" + NOTHING, accepted);
            assertThat(new JsonMapper().readTree(file.body()).path("code").asString())
                    .as(accepted)
                    .isEqualTo("NOT_FOUND");
            var record = ask("GET", "/record/changes.csv", accepted);
            assertThat(record.statusCode()).isEqualTo(401);
            assertThat(new JsonMapper().readTree(record.body()).path("code").asString())
                    .isEqualTo("UNAUTHORIZED");
        }
        var nothing = ask("GET", "/record/nothing", "application/json");
        assertThat(new JsonMapper().readTree(nothing.body()).path("code").asString())
                .isEqualTo("NOT_FOUND");
        assertThat(nothing.body()).doesNotContain("timestamp", "trace");
    }

    @Test
    void whoLeavesInTheMiddleIsNotWrittenDown(CapturedOutput log) throws Exception {
        int before = lines(log);
        for (int visit = 0; visit < 30; visit++) {
            try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
                line.setSoLinger(true, 0);
                line.getOutputStream()
                        .write("GET /graphql/schema HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                line.getInputStream().read();
            }
        }
        Thread.sleep(500);
        assertThat(lines(log) - before).as(log.getAll()).isZero();
    }

    @Test
    void theSameFaultIsWrittenOnceWithItsStackAndWhoLeftNotAtAll(CapturedOutput log) {
        var logger = LoggerFactory.getLogger("greenplan.some.part");
        var library = LoggerFactory.getLogger("com.zaxxer.some.part");
        int before = lines(log);
        for (int i = 0; i < 50; i++) {
            logger.error("Something failed in {}", i, new IllegalStateException("always"));
        }
        int stack = (int) log.getAll()
                .lines()
                .skip(before)
                .filter(line -> line.strip().startsWith("at "))
                .count();
        assertThat(stack).isPositive();
        assertThat(lines(log) - before).isLessThan(stack + 60);

        before = lines(log);
        for (int i = 0; i < 50; i++) {
            logger.error("A page failed", new UncheckedIOException(new IOException("Broken pipe")));
            logger.error("A page failed", new IllegalStateException(new SQLException("gone", "08006")));
            logger.warn("Nothing is left");
            library.warn("Line {} is dead", i);
        }
        assertThat(lines(log) - before)
                .as("a line for the missing database, unless it was written of late, and one for each warning")
                .isBetween(2, 3);
        assertThat(log.getAll()).doesNotContain("Broken pipe", "gone");
    }

    private static int lines(CapturedOutput log) {
        return (int) log.getAll().lines().count();
    }

    private HttpResponse<String> ask(String method, String address, String accepted) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", accepted)
                .method(method, HttpRequest.BodyPublishers.noBody());
        return caller.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
