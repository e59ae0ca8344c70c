package greenplan.backend.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import greenplan.backend.graph.GraphLimits;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Holds every request, over HTTP or in process, to its length and its time, and gives every error a code. A query that takes too long
 * is answered at once and stopped; a mutation is stopped and answered with its outcome.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestGuard implements WebGraphQlInterceptor {

    private final GraphLimits limits;

    RequestGuard(GraphLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return tooLong(request.getDocument(), limits)
                .map(error -> Mono.just(answer(request, List.of(error))))
                .orElseGet(() -> Mono.deferContextual(context -> Mono.fromFuture(run(
                        request,
                        () -> chain.next(request).contextWrite(context).toFuture(),
                        new Operation(limits.timeout())))))
                .map(ErrorCodes::in);
    }

    private static CompletableFuture<WebGraphQlResponse> run(
            WebGraphQlRequest request, Supplier<CompletableFuture<WebGraphQlResponse>> work, Operation operation) {
        request.configureExecutionInput((input, builder) -> {
            operation.onStop(() -> stopQuery(operation, input));
            return input;
        });
        return OwnThread.answer(operation, work, () -> answer(request, Unanswered.late(operation)));
    }

    /** A mutation goes on to its answer, which tells field by field what became of it. */
    private static void stopQuery(Operation operation, ExecutionInput input) {
        if (!operation.isMutation()) {
            input.cancel();
        }
    }

    /** Why a document is not even read; empty when it is. */
    static Optional<GraphQLError> tooLong(String document, GraphLimits limits) {
        return document.length() <= limits.document()
                ? Optional.empty()
                : Optional.of(GraphQLError.newError()
                        .errorType(ErrorType.BAD_REQUEST)
                        .message(
                                "The document has %d characters, but at most %d are read; ask in several requests.",
                                document.length(), limits.document())
                        .build());
    }

    private static WebGraphQlResponse answer(WebGraphQlRequest request, List<GraphQLError> errors) {
        var result = ExecutionResult.newExecutionResult().errors(errors).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
