package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConflictTests extends StaffApi {

    private static final String FIELDS =
            "account { version displayName } conflict { expectedVersion currentVersion differences { field yours theirs } message(language: EN) }";

    private JsonNode rename(String token, Person person, int version, String name) {
        return done(
                token,
                "updateAccount",
                Map.of("id", person.id(), "expectedVersion", version, "displayName", name),
                FIELDS);
    }

    @Test
    void ofTwoAdministratorsTheSecondSeesBothValuesAndOverwritesNothing() {
        Person person = person();
        JsonNode first = rename(token(administrator()), person, 2, "Trần Thị Mai");
        assertThat(first.at("/account/version").asInt()).isEqualTo(3);

        JsonNode second = rename(token(administrator()), person, 2, "Trần Thị May");
        assertThat(second.at("/problems/0/code").asString()).isEqualTo("CONFLICT");
        assertThat(second.at("/conflict/currentVersion").asInt()).isEqualTo(3);
        assertThat(second.at("/conflict/differences/0").toString())
                .isEqualTo("{\"field\":\"displayName\",\"yours\":\"Trần Thị May\",\"theirs\":\"Trần Thị Mai\"}");
        assertThat(second.at("/account/displayName").asString()).isEqualTo("Trần Thị Mai");
    }

    @Test
    void ofSixteenEditorsOfOneRowExactlyOneWinsEachRound() throws Exception {
        Person person = person();
        String token = token(administrator());
        int version = 2;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 5; round++, version++) {
                var calls = new ArrayList<Callable<JsonNode>>();
                for (int i = 0; i < 16; i++) {
                    String name = "Vòng " + round + " người " + i;
                    int expected = version;
                    calls.add(() -> rename(token, person, expected, name));
                }
                int won = 0;
                for (var call : pool.invokeAll(calls)) {
                    won += call.get().at("/problems").isEmpty() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        }
        assertThat(version).isEqualTo(7);
        assertThat(database.fetchValue("select version from greenplan.account where id = ?", person.key()))
                .isEqualTo(version);
        assertThat(database.fetchValue(
                        "select count(*)::int from record.change where tbl = 'account' and key = ?", person.key()))
                .isEqualTo(version);
    }

    @Test
    void aRepeatedCallAnswersTheSameAndChangesNothingAgain() throws Exception {
        Person person = person();
        String token = token(administrator());
        Map<String, ?> input = Map.of(
                "id", person.id(), "expectedVersion", 2, "displayName", "Lò Văn Pâng", "clientMutationId", "once");
        var answers = new ArrayList<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<JsonNode>>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> done(token, "updateAccount", input, FIELDS + " clientMutationId"));
            }
            for (var call : pool.invokeAll(calls)) {
                answers.add(call.get().toString());
            }
        }
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).contains("\"version\":3", "\"clientMutationId\":\"once\"", "\"problems\":[]");
        assertThat(database.fetchValue("select version from greenplan.account where id = ?", person.key()))
                .isEqualTo(3);
    }

    @Test
    void whatIsRefusedMayBeCorrectedUnderTheSameId() {
        Person taken = person();
        Person person = person();
        String token = token(administrator());
        JsonNode refused = done(
                token,
                "updateAccount",
                Map.of(
                        "id",
                        person.id(),
                        "expectedVersion",
                        2,
                        "email",
                        taken.email().toUpperCase(java.util.Locale.ROOT),
                        "clientMutationId",
                        "x"),
                FIELDS);
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("TAKEN");
        JsonNode corrected = done(
                token,
                "updateAccount",
                Map.of(
                        "id",
                        person.id(),
                        "expectedVersion",
                        2,
                        "email",
                        unique("neu") + "@example.org",
                        "clientMutationId",
                        "x"),
                FIELDS);
        assertThat(corrected.at("/account/version").asInt()).isEqualTo(3);
    }
}
