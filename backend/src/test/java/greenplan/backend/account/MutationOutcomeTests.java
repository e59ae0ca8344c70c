package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What a mutation says that it did is what is in the database, whatever happens to the database meanwhile. */
@TestPropertySource(
        properties = {
            "greenplan.limit.timeout=1500ms",
            "greenplan.database.pool.waiting=800ms",
            "greenplan.database.pool.application=10",
        })
class MutationOutcomeTests extends StaffApi {

    private final Map<String, Place.Agency> agencies = new ConcurrentHashMap<>();

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.flyway.user}")
    private String owner;

    @Value("${spring.flyway.password}")
    private String ownerPassword;

    @Value("${greenplan.database.app-user}")
    private String app;

    @Value("${greenplan.database.app-password}")
    private String appPassword;

    @Test
    void whatFourteenWritersAreToldIsWhatIsSaved() throws Exception {
        String token = token(administrator());
        String word = unique("fourteen");
        List<JsonNode> answers;
        try (Connection other = owner()) {
            lock(other, "greenplan.account in share mode");
            Instant begun = Instant.now();
            answers = together(14, number -> create(token, word + number, null));
            assertThat(Duration.between(begun, Instant.now()))
                    .as("nobody waits much longer than an operation may take")
                    .isLessThan(Duration.ofSeconds(5));
            assertThat(create(token, word + "-later", null)
                            .at("/errors/0/extensions/outcome")
                            .asString())
                    .isEqualTo("UNDONE");
            other.rollback();
        }
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.at("/errors/0/extensions/code").asString()).isIn("TIMEOUT", "BUSY");
            assertThat(answer.at("/errors/0/extensions/outcome").asString()).isEqualTo("UNDONE");
            assertThat(answer.at("/errors/0/message").asString()).endsWith("Nothing was changed: try again.");
            assertThat(answer.at("/errors/0/extensions/sentence/vi").asString())
                    .endsWith("Chưa có gì thay đổi: hãy thử lại.");
        });
        assertThat(create(token, word + "-after", null)
                        .at("/data/createAccount/account/id")
                        .asString())
                .as("what was stopped holds nothing any more")
                .isNotEmpty();
        Thread.sleep(500);
        assertThat(saved(word)).isEqualTo(1);
    }

    @Test
    void aSessionThatIsEndedInTheMiddleLeavesNothing() throws Exception {
        String token = token(administrator());
        String word = unique("ended");
        CompletableFuture<JsonNode> answer;
        try (Connection other = owner()) {
            lock(other, "greenplan.account in share mode");
            answer = later(() -> create(token, word, null));
            end("wait_event_type = 'Lock' and query like '%account%'");
            other.rollback();
        }
        assertThat(answer.get().at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(answer.get().at("/errors/0/extensions/outcome").asString()).isEqualTo("UNDONE");
        assertThat(saved(word)).isZero();
    }

    @Test
    void aSessionThatIsEndedWhileItCommitsLeavesAnOpenQuestionThatTheSameIdAnswers() throws Exception {
        String token = token(administrator());
        String word = unique("open");
        try (Connection other = owner()) {
            slowCommit(other, word, 1.0);
            var answer = later(() -> create(token, word, "the one " + word));
            end("wait_event = 'PgSleep'");
            assertThat(answer.get().at("/errors/0/extensions/code").asString()).isEqualTo("OUTCOME_UNKNOWN");
            assertThat(answer.get().at("/errors/0/extensions/outcome").asString())
                    .isEqualTo("UNKNOWN");
            assertThat(answer.get().at("/errors/0/message").asString()).contains("the same clientMutationId");
            quickCommit(other);
        }
        String id = create(token, word, "the one " + word)
                .at("/data/createAccount/account/id")
                .asString();
        assertThat(create(token, word, "the one " + word)
                        .at("/data/createAccount/account/id")
                        .asString())
                .isEqualTo(id)
                .isNotEmpty();
        assertThat(saved(word)).isEqualTo(1);
    }

    @Test
    void aCommitThatBeganInTimeIsWaitedFor() throws Exception {
        String token = token(administrator());
        String word = unique("slow");
        try (Connection other = owner()) {
            slowCommit(other, word, 2.5);
            JsonNode answer = create(token, word, null);
            quickCommit(other);
            // Its payload is read after the time is over, so the answer is an error that says that it is done.
            assertThat(answer.at("/errors/0/extensions/outcome").asString("DONE"))
                    .isEqualTo("DONE");
        }
        assertThat(saved(word)).isEqualTo(1);
    }

    @Test
    void twoCallsWithOneIdAreOneWhileTheFirstWaits() throws Exception {
        String token = token(administrator());
        String word = unique("twice");
        List<CompletableFuture<JsonNode>> answers;
        try (Connection other = owner()) {
            lock(other, "greenplan.account in share mode");
            answers = Stream.of(1, 2)
                    .map(call -> later(() -> create(token, word, "id of " + word)))
                    .toList();
            Thread.sleep(500);
            other.rollback();
        }
        assertThat(answers.get(0).get().at("/data/createAccount/account/id").asString())
                .isNotEmpty()
                .isEqualTo(answers.get(1)
                        .get()
                        .at("/data/createAccount/account/id")
                        .asString());
        assertThat(saved(word)).isEqualTo(1);
    }

    @Test
    void ofTwoFieldsTheFirstIsDoneAndSaysSoWhenTheSecondIsTooLate() throws Exception {
        String token = token(administrator());
        String word = unique("both");
        Place.Agency agency = agency(province());
        try (Connection other = owner()) {
            lock(other, "greenplan.access_token in share mode");
            var answer = ask(
                    token,
                    """
                    mutation ($account: CreateAccountInput!, $token: CreateAccessTokenInput!) {
                      createAccount(input: $account) { account { id } }
                      createAccessToken(input: $token) { problems { code } } }""",
                    Map.of(
                            "account",
                            input(word, null, agency),
                            "token",
                            Map.of(
                                    "name",
                                    "x",
                                    "scopes",
                                    List.of("READ"),
                                    "expiresOn",
                                    today().plusDays(1).toString())));
            other.rollback();
            assertThat(answer.at("/data/createAccount/account/id").asString()).isNotEmpty();
            assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("createAccessToken");
            assertThat(answer.at("/errors/0/extensions/outcome").asString()).isEqualTo("UNDONE");
        }
        assertThat(saved(word)).isEqualTo(1);
    }

    @Test
    void aReaderIsToldInTimeAndItsStatementIsStopped() throws Exception {
        try (Connection other = owner()) {
            lock(other, "greenplan.plan in access exclusive mode");
            var answer = ask(null, "{ plans { nodes { code } } }", Map.of());
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
            Thread.sleep(300);
            assertThat(
                            count(
                                    "select count(*) from pg_locks where not granted and relation = 'greenplan.plan'::regclass"))
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

    private JsonNode create(String token, String word, @Nullable String id) {
        return ask(
                token,
                "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { problems { code } account { id } } }",
                Map.of("input", input(word, id, agencies.computeIfAbsent("one", none -> agency(province())))));
    }

    private static Map<String, Object> input(String word, @Nullable String id, Place.Agency agency) {
        var input = new HashMap<String, Object>(Map.of(
                "email",
                word + "@example.org",
                "displayName",
                word,
                "role",
                Map.of("role", "AGENCY_HEAD", "agency", agency.code())));
        if (id != null) {
            input.put("clientMutationId", id);
        }
        return input;
    }

    private interface Numbered {
        JsonNode call(int number);
    }

    private static List<JsonNode> together(int many, Numbered work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> calls = Stream.iterate(1, number -> number + 1)
                    .limit(many)
                    .map(number -> (Callable<JsonNode>) () -> work.call(number))
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private static CompletableFuture<JsonNode> later(Supplier<JsonNode> call) {
        return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
    }

    private Connection owner() throws SQLException {
        Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void lock(Connection connection, String what) throws SQLException {
        connection.createStatement().execute("lock table " + what);
    }

    /** A commit that writes this account takes so many seconds. */
    private static void slowCommit(Connection connection, String word, double seconds) throws SQLException {
        connection.createStatement().execute("""
                create function greenplan.slow_commit() returns trigger language plpgsql as $$
                begin if new.email like '%s%%' then perform pg_sleep(%s); end if; return null; end $$;
                grant execute on function greenplan.slow_commit to public;
                create constraint trigger slow_commit after insert on greenplan.account deferrable initially deferred
                  for each row execute function greenplan.slow_commit()
                """.formatted(word, seconds));
        connection.commit();
    }

    private static void quickCommit(Connection connection) throws SQLException {
        connection.createStatement().execute("drop function greenplan.slow_commit cascade");
        connection.commit();
    }

    /** Ends the sessions of the application that are in such a state, as soon as there is one. */
    private void end(String state) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(url, app, appPassword)) {
            for (int attempt = 0; attempt < 100; attempt++) {
                try (var ended = connection
                        .createStatement()
                        .executeQuery(
                                "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and "
                                        + state)) {
                    if (ended.next()) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
        throw new AssertionError("No session was in the state " + state);
    }

    private int saved(String word) throws SQLException {
        return count("select count(*) from greenplan.account where email like '" + word + "%'");
    }

    private int count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
