package greenplan.backend.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import greenplan.backend.graph.GraphLimits;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

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
        int length = request.getDocument().length();
        if (length > limits.document()) {
            GraphQLError tooLong =
                    refusal("The document has %d characters, but at most %d are read; ask in several requests."
                            .formatted(length, limits.document()));
            return Mono.just(ErrorCodes.in(answer(request, List.of(tooLong))));
        }
        return Mono.defer(() -> run(request, chain, new Operation(limits.timeout())))
                .map(ErrorCodes::in);
    }

    private static Mono<WebGraphQlResponse> run(WebGraphQlRequest request, Chain chain, Operation operation) {
        request.configureExecutionInput((input, builder) -> {
            operation.onStop(() -> stopQuery(operation, input));
            return input;
        });
        Asker.current().ifPresent(caller -> Presence.watch(operation, caller));
        // On a thread of its own, so that the time can run out while a field waits for the database.
        Scheduler ownThread = Schedulers.fromExecutor(work -> Thread.startVirtualThread(() -> operation.run(work)));
        return Mono.firstWithSignal(
                chain.next(request).doOnTerminate(operation::end).subscribeOn(ownThread),
                Mono.fromFuture(operation.overdue)
                        .then(Mono.fromSupplier(() -> answer(request, Unanswered.late(operation)))));
    }

    /** A mutation goes on to its answer, which tells field by field what became of it. */
    private static void stopQuery(Operation operation, ExecutionInput input) {
        if (!operation.isMutation()) {
            input.cancel();
        }
    }

    private static GraphQLError refusal(String message) {
        return GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", message)
                .build();
    }

    private static WebGraphQlResponse answer(WebGraphQlRequest request, List<GraphQLError> errors) {
        var result = ExecutionResult.newExecutionResult().errors(errors).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
