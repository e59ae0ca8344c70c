package greenplan.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AdmissionTests extends AdmissionApi {

    private static final String MINE = "{ workspace { me { id } } }";

    @Test
    void aFullLaneTellsReadersWithinTheWaitToComeBackWhileStaffAndHealthGoOn(CapturedOutput log) {
        String token = token(person());
        fill(Lane.PAGES, 8, get("/slow"));
        long begin = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            var refused = answer("127.0.0.7", get("/slow"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(refused.body()).contains("\"code\":\"OVERLOADED\"");
        }
        assertThat(System.nanoTime() - begin).isLessThan(6_000_000_000L);

        assertThat(answer("127.0.0.7", get("/actuator/health")).statusCode()).isEqualTo(200);
        assertThat(answer("127.0.0.7", question("{ __typename }")).statusCode()).isEqualTo(200);
        String expires = today().plusDays(3).toString();
        assertThat(done(
                                token,
                                "createAccessToken",
                                Map.of("name", "script", "scopes", new String[] {"READ"}, "expiresOn", expires),
                                "token")
                        .at("/token")
                        .asString())
                .startsWith("gp_");

        work.open();
        asked.subList(0, 8).forEach(served -> assertThat(served.join().body()).isEqualTo("done"));
        assertThat(answer("127.0.0.7", get("/slow")).statusCode()).isEqualTo(200);
        assertThat(log.getOut().split("Lane PAGES is full", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whoeverWaitsIsServedAsSoonAsThereIsAPlace() {
        fill(Lane.PAGES, 8, get("/slow"));
        // Somebody new: whoever came before may still be resting.
        var waiting = send("127.0.0.17", get("/slow"));
        until(() -> lanes.of(Lane.PAGES).present() == 9);
        work.open();
        assertThat(waiting.join().body()).isEqualTo("done");
    }

    @Test
    void oneAddressHoldsNoMoreThanAQuarterOfALane() throws InterruptedException {
        answer("127.0.0.7", question("{ __typename }"));
        // Then it is alone: nobody else came for a second.
        Thread.sleep(1_100);
        for (int i = 0; i < 12; i++) {
            send("127.0.0.7", get("/slow"));
        }
        until(() -> asked.stream().filter(answer -> answer.isDone()).count() == 11);
        assertThat(work.inside()).isEqualTo(2);
        asked.stream()
                .skip(1)
                .filter(answer -> answer.isDone())
                .forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));
        send("127.0.0.8", get("/slow"));
        until(() -> work.inside() == 3);
    }

    @Test
    void placesAreGivenBackWhateverBecomesOfARequest() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(answer("127.0.0.7", get("/broken")).statusCode()).isEqualTo(500);
            assertThat(answer("127.0.0.7", get("/later")).body()).isEqualTo("done");
            assertThat(answer("127.0.0.7", get("/never")).body()).isEqualTo("gave up");
            assertThat(answer("127.0.0.7", question("{ indicators { totalCount } }"))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (int i = 0; i < 8; i++) {
            try (var gone = new Socket(uri("/").getHost(), uri("/").getPort())) {
                gone.getOutputStream()
                        .write("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        work.open();
        until(() -> lanes.of(Lane.PAGES).present() == 0);
        assertThat(answer("127.0.0.7", get("/slow")).body()).isEqualTo("done");
    }

    @Test
    void aFullGraphAnswersInItsOwnShapeAndStandsInNobodysWay() {
        String token = token(person());
        write(() -> {
            database.execute("lock table greenplan.indicator in access exclusive mode");
            fill(Lane.GRAPH, 4, question("{ indicators { totalCount } }"));
            var refused = answer("127.0.0.7", question("{ indicators { totalCount } }"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("3");
            assertThat(refused.body())
                    .contains("\"errors\"", "\"code\":\"OVERLOADED\"", "has not begun this")
                    .doesNotContain("\"data\"");
            assertThat(answer("127.0.0.7", get("/who")).statusCode()).isEqualTo(200);
            assertThat(ask(token, MINE, Map.of()).at("/data/workspace/me/id").asString())
                    .isNotEmpty();
            return 0;
        });
    }

    @Test
    void whatSomebodyClaimsToBeOpensNoLaneOfTheStaff() {
        write(() -> {
            database.execute("lock table greenplan.indicator in access exclusive mode");
            fill(Lane.GRAPH, 4, question("{ indicators { totalCount } }"));
            assertThat(answer("127.0.0.7", question("{ indicators { totalCount } }", "Cookie", "JSESSIONID=ABCDEF"))
                            .statusCode())
                    .isEqualTo(503);
            assertThat(answer("127.0.0.7", question("{ indicators { totalCount } }", "Authorization", "Bearer gp_none"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(lanes.of(Lane.STAFF).present()).isZero();
            return 0;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?v-r=push", "/%67raphql", "/graphql;a=b", "/VAADIN/build/../../graphql"})
    void noQueryAndNoSpellingOfAnAddressLeavesTheLane(String address) {
        write(() -> {
            database.execute("lock table greenplan.indicator in access exclusive mode");
            for (int i = 0; i < 4; i++) {
                send("127.0.1." + (i + 1), questionTo(address, "{ indicators { totalCount } }"));
            }
            // Either nobody knows the address, or its questions fill the lane of questions.
            until(() -> asked.stream().allMatch(CompletableFuture::isDone)
                    || lanes.of(Lane.GRAPH).present() == 4);
            return 0;
        });
    }

    @Test
    void aKnownTokenGoesOverToTheLaneOfTheStaff() {
        String[] key = {"Authorization", "Bearer " + token(person())};
        write(() -> {
            database.execute("lock table greenplan.indicator in access exclusive mode");
            for (int i = 0; i < 6; i++) {
                send("127.0.1." + i, question("{ indicators { totalCount } }", key));
            }
            until(() ->
                    lanes.of(Lane.STAFF).present() == 6 && lanes.of(Lane.TOKENS).present() == 0);
            return 0;
        });
    }

    @Test
    void aBurstOfSignInsIsRefusedEarlyAndStaffGoOn() {
        String token = token(person());
        for (int i = 0; i < 80; i++) {
            send(
                    "127.0.2." + i % 20,
                    question("mutation { signIn(input: {email: \"nobody" + i
                            + "@example.org\", password: \"guessed guessed\"}) { problems { code } } }"));
        }
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            assertThat(ask(token, MINE, Map.of()).at("/data/workspace/me/id").asString())
                    .isNotEmpty();
            assertThat(System.nanoTime() - begin).isLessThan(4_000_000_000L);
        }
        asked.forEach(answer -> {
            if (answer.join().statusCode() == 200) {
                assertThat(answer.join().body()).contains("BAD_CREDENTIALS");
            } else {
                assertThat(answer.join().statusCode()).isEqualTo(503);
            }
        });
        assertThat(asked).anyMatch(answer -> answer.join().statusCode() == 503);
        assertThat(asked).anyMatch(answer -> answer.join().statusCode() == 200);
    }

    @Test
    void aBodyThatTricklesInTakesNobodysPlace() throws IOException {
        try (var slow = new Socket(uri("/").getHost(), uri("/").getPort())) {
            slow.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 1000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            assertThat(answer("127.0.0.7", question("{ __typename }")).statusCode())
                    .isEqualTo(200);
            // The one that was answered gives its place back a moment later.
            until(() -> lanes.of(Lane.GRAPH).present() == 0);
        }
    }

    @Test
    void whoLeavesIsWorkedForNoLonger() {
        write(() -> {
            database.execute("lock table greenplan.indicator in access exclusive mode");
            askAndLeave("{\"query\":\"{ indicators { totalCount } }\"}");
            // Long before the time of the operation is over, and with the lock still held.
            until(() -> waiting() == 0 && lanes.of(Lane.GRAPH).present() == 0);
            return 0;
        });
    }

    private void askAndLeave(String body) {
        try (var line = new Socket(uri("/").getHost(), uri("/").getPort())) {
            line.getOutputStream()
                    .write(
                            ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                            + body.length() + "\r\n\r\n" + body)
                                    .getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            until(() -> waiting() == 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many statements of readers wait for a lock. */
    private int waiting() {
        return database.fetchSingle(
                        "select count(*) from pg_locks join pg_stat_activity using (pid) where not granted and usename like '%reader'")
                .get(0, int.class);
    }
}
