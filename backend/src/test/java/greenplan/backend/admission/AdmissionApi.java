package greenplan.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.account.StaffApi;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The API with narrow lanes, and visitors from many addresses: all of 127.0.0.0/8 is this machine. */
@Import(SlowWork.class)
@TestPropertySource(
        properties = {
            "greenplan.admission.pages=8",
            "greenplan.admission.graph=4",
            "greenplan.admission.sign-in=4",
            "greenplan.admission.tokens=4",
            "greenplan.admission.staff=20",
            "greenplan.admission.queue=1",
            "greenplan.admission.patience=300ms",
            "server.tomcat.max-connections=400",
            "greenplan.admission.staff-patience=1s",
            // Each question is worked for by itself, though others ask it, too.
            "greenplan.cache=off",
            "greenplan.proxies=127.0.0.99, 127.0.9.0/24"
        })
abstract class AdmissionApi extends StaffApi {

    private static final Map<String, HttpClient> VISITORS = new ConcurrentHashMap<>();

    @Autowired
    Lanes lanes;

    @Autowired
    SlowWork work;

    final List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();

    @BeforeEach
    void shut() {
        work.shut();
        forgetHowLongOthersTook();
    }

    /** Else a slow test before would have the next one refused at once. */
    private void forgetHowLongOthersTook() {
        for (Lane lane : Lane.values()) {
            for (int i = 0; i < 400; i++) {
                lanes.of(lane).holds().ended(0);
            }
        }
    }

    @AfterEach
    void everybodyIsGone() {
        work.open();
        asked.forEach(CompletableFuture::join);
        for (Lane lane : Lane.values()) {
            until(() -> lanes.of(lane).present() == 0);
        }
    }

    HttpRequest get(String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    HttpRequest question(String document, String... headers) {
        return questionTo("/graphql", document, headers);
    }

    HttpRequest questionTo(String address, String document, String... headers) {
        var request = HttpRequest.newBuilder(uri(address))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}"));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    /** Asks from an address without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> send(String address, HttpRequest request) {
        var answer = visitor(address).sendAsync(request, HttpResponse.BodyHandlers.ofString());
        asked.add(answer);
        return answer;
    }

    HttpResponse<String> answer(String address, HttpRequest request) {
        return send(address, request).join();
    }

    /** As many requests from as many addresses, all of which found a place at work. */
    void fill(Lane lane, int places, HttpRequest request) {
        for (int i = 0; i < places; i++) {
            send("127.0.1." + (i + 1), request);
        }
        until(() -> lanes.of(lane).present() == places);
    }

    static void until(BooleanSupplier reached) {
        for (int i = 0; i < 500 && !reached.getAsBoolean(); i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }

    private static HttpClient visitor(String address) {
        return VISITORS.computeIfAbsent(
                address,
                name -> HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .localAddress(InetAddress.ofLiteral(name))
                        .build());
    }
}
