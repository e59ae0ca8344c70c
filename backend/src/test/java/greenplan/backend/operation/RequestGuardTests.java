package greenplan.backend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import greenplan.backend.graph.GraphLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class RequestGuardTests {

    private final RequestGuard guard = new RequestGuard(new GraphLimits(
            16,
            1000,
            30,
            100,
            DataSize.ofKilobytes(100),
            DataSize.ofKilobytes(100),
            Duration.ofMillis(20),
            Duration.ofMillis(20)));

    @Test
    void anOperationThatTakesTooLongIsStoppedAndSaysSo() {
        var running = new AtomicReference<@Nullable ExecutionInput>();
        var answer = guard.intercept(request("{ __typename }"), request -> {
                    running.set(request.toExecutionInput());
                    return Mono.never();
                })
                .block(Duration.ofSeconds(20));
        var error = Objects.requireNonNull(answer).getErrors().getFirst();
        assertThat(error.getMessage()).startsWith("The operation took longer than 0.02 s and was stopped");
        assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT");
        assertThat(Objects.requireNonNull(running.get()).isCancelled()).isTrue();
    }

    @Test
    void aLongDocumentIsNotEvenRead() {
        var answer = guard.intercept(request("{ __typename }" + " ".repeat(100)), request -> {
                    throw new AssertionError("The document was read");
                })
                .block(Duration.ofSeconds(20));
        assertThat(Objects.requireNonNull(answer).getErrors().getFirst().getMessage())
                .isEqualTo("The document has 114 characters, but at most 100 are read; ask in several requests.");
    }

    private static WebGraphQlRequest request(String document) {
        return new WebGraphQlRequest(
                URI.create("inprocess:/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.of(),
                new DefaultGraphQlRequest(document),
                "one",
                Locale.ROOT);
    }
}
