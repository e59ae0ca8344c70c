package greenplan.backend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.rights.Place;
import java.util.ArrayList;
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
import tools.jackson.databind.JsonNode;

/** Several who write at once, each opening an account. */
abstract class Writers extends FaultyDatabase {

    final Map<String, Place.Agency> agencies = new ConcurrentHashMap<>();

    private static final String CREATE =
            "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { problems { code } account { id } } }";

    final JsonNode create(String token, String word, @Nullable String id) {
        return ask(token, CREATE, given(word, id));
    }

    /** Comes back as long as there is no connection to find the token by, which is told before anything is begun. */
    final JsonNode createOnceLetIn(String token, String word) {
        while (true) {
            var response = post(token, CREATE, given(word, null));
            JsonNode answer = json.readTree(response.body());
            if (response.statusCode() == 200) {
                return answer;
            }
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BUSY");
        }
    }

    final Map<String, ?> given(String word, @Nullable String id) {
        return Map.of("input", input(word, id, agencies.computeIfAbsent("one", none -> agency(province()))));
    }

    static Map<String, Object> input(String word, @Nullable String id, Place.Agency agency) {
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

    interface Numbered {
        JsonNode call(int number);
    }

    static List<JsonNode> together(int many, Numbered work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> calls = Stream.iterate(1, number -> number + 1)
                    .limit(many)
                    .map(number -> (Callable<JsonNode>) () -> work.call(number))
                    .toList();
            var answers = new ArrayList<JsonNode>();
            for (Future<JsonNode> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    static CompletableFuture<JsonNode> later(Supplier<JsonNode> call) {
        return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
    }
}
