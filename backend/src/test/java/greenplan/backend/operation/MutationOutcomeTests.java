package greenplan.backend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import greenplan.backend.signin.SecondFactorTests;
import greenplan.backend.signin.Totp;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a mutation says that it did is what is in the database, whatever happens to the database meanwhile. */
class MutationOutcomeTests extends Writers {

    @Test
    void whatFourteenWritersAreToldIsWhatIsSaved() throws Exception {
        String token = token(administrator());
        String word = unique("fourteen");
        // Before the lock, and before fourteen ask for the connections.
        agencies.put("one", agency(province()));
        List<JsonNode> answers;
        try (Connection other = owner()) {
            lock(other, "greenplan.account in share mode");
            Instant begun = Instant.now();
            answers = together(14, number -> createOnceLetIn(token, word + number));
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
    void asManyPasswordsAtOnceAsThereAreConnectionsDoNotWaitForEachOther() throws Exception {
        String token = token(withQuarterOfAHash(administrator()));
        List<JsonNode> answers = together(
                10, number -> mutate(token, "confirmPassword", Map.of("currentPassword", "wrong"), "expiresAt"));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.has("errors")).as("%s", answer).isFalse());
    }

    @Test
    void aSignInWhoseTokenIsNotGivenLeavesNoneAndIsNotDone() throws Exception {
        Person person = person();
        String token = token(person);
        JsonNode begun = done(token, "beginSecondFactor", Map.of("currentPassword", PASSWORD), "secret");
        byte[] secret = SecondFactorTests.bytes(begun.at("/secret").asString());
        Map<String, ?> code = Map.of("code", Totp.code(secret, Totp.step(Instant.now())));
        JsonNode codes = done(token, "confirmSecondFactor", code, "recoveryCodes");
        Map<String, ?> input = Map.of(
                "email", person.email(),
                "password", PASSWORD,
                "code", codes.at("/recoveryCodes/0").asString());
        try (Connection other = owner()) {
            lock(other, "greenplan.last_sign_in in share mode");
            JsonNode answer = mutate(null, "signIn", input, "token");
            assertThat(answer.at("/errors/0/extensions/outcome").asString())
                    .as("%s", answer)
                    .isEqualTo("UNDONE");
            other.rollback();
        }
        assertThat(count("select count(*) from greenplan.access_token where account_id = " + person.key()))
                .as("the one from before")
                .isEqualTo(1);
    }
}
