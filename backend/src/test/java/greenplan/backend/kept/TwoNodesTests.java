package greenplan.backend.kept;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.TestBackend;
import greenplan.backend.account.StaffApi;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Two portals on one database. More publications: {@code -Dpublications=1000}. */
class TwoNodesTests extends StaffApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PUBLICATIONS = Integer.getInteger("publications", 100);

    /** Started and ended by the test, because Spring's cache of contexts knows one of a kind. */
    private static ServletWebServerApplicationContext another() {
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(TestBackend.class).run("--server.port=0");
    }

    @Test
    void whatOneNodePublishedTheOtherShowsFromThenOn() throws Exception {
        var province = province();
        String question = "/graphql?query="
                + URLEncoder.encode("{ province(code: \"" + province.code() + "\") { name } }", StandardCharsets.UTF_8);
        var published = new AtomicInteger();
        write(() -> name(province.id(), 0));
        try (var other = another();
                var readers = Executors.newFixedThreadPool(4)) {
            URI there = URI.create("http://localhost:" + other.getWebServer().getPort() + question);
            URI here = uri(question);
            var over = new AtomicBoolean();
            var kept = new AtomicInteger();
            var all = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 4; i++) {
                all.add(() -> reads(there, here, published, over, kept));
            }
            var reading = all.stream().map(readers::submit).toList();
            for (int number = 1; number <= PUBLICATIONS; number++) {
                int now = number;
                write(() -> name(province.id(), now));
                published.set(now);
                Thread.sleep(3);
            }
            over.set(true);
            for (var one : reading) {
                assertThat(one.get()).as("answers that were older").isZero();
            }
            assertThat(kept.get()).as("answers from memory").isPositive();
        }
    }

    private int name(long province, int number) {
        return database.execute("update greenplan.province set name_vi = ? where id = ?", "Tỉnh " + number, province);
    }

    /** How many answers of the other node were older than what was published, or seen here, before they were asked for. */
    private static int reads(URI there, URI here, AtomicInteger published, AtomicBoolean over, AtomicInteger kept)
            throws Exception {
        var reader = HttpClient.newHttpClient();
        int older = 0;
        String last = "";
        while (!over.get()) {
            int least = Math.max(published.get(), number(read(reader, here)));
            var answer = read(reader, there);
            if (number(answer) < least) {
                older++;
            }
            String tag = answer.headers().firstValue("ETag").orElse("");
            if (tag.equals(last)) {
                kept.incrementAndGet();
            }
            last = tag;
        }
        return older;
    }

    private static HttpResponse<String> read(HttpClient reader, URI from) throws Exception {
        return reader.send(HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int number(HttpResponse<String> answer) {
        return Integer.parseInt(JSON.readTree(answer.body())
                .at("/data/province/name")
                .asString()
                .substring(5));
    }
}
