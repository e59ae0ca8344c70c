package greenplan.backend.platform;

import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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

/** Holds every request, over HTTP or in process, to its length and its time, and gives every error a code. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestGuard implements WebGraphQlInterceptor {

    private static final Scheduler OWN_THREAD = Schedulers.fromExecutor(Thread::startVirtualThread);

    private final GraphLimits limits;

    RequestGuard(GraphLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        int length = request.getDocument().length();
        if (length > limits.document()) {
            return Mono.just(answer(
                    request,
                    ErrorType.BAD_REQUEST,
                    "The document has %d characters, but at most %d are read; ask in several requests."
                            .formatted(length, limits.document())));
        }
        var running = new AtomicReference<@Nullable ExecutionInput>();
        request.configureExecutionInput((input, builder) -> {
            running.set(input);
            return input;
        });
        // On a thread of its own, so that the time can run out while a field waits for the database.
        return chain.next(request)
                .subscribeOn(OWN_THREAD)
                .timeout(limits.timeout())
                .onErrorResume(TimeoutException.class, late -> {
                    var input = running.get();
                    if (input != null) {
                        input.cancel();
                    }
                    return Mono.just(answer(
                            request,
                            ErrorClassification.errorClassification("TIMEOUT"),
                            "The operation took longer than %s and was stopped; ask for smaller pages (first) or fewer fields."
                                    .formatted(seconds())));
                })
                .map(RequestGuard::withCodes);
    }

    private String seconds() {
        return limits.timeout().toMillis() / 1000.0 + " s";
    }

    private static WebGraphQlResponse answer(WebGraphQlRequest request, ErrorClassification kind, String message) {
        var error =
                GraphQLError.newError().errorType(kind).message("%s", message).build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return withCodes(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result)));
    }

    private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
        var errors = response.getExecutionResult().getErrors();
        if (errors.stream().allMatch(RequestGuard::hasCode)) {
            return response;
        }
        return response.transform(builder -> builder.errors(errors.stream()
                .map(error -> hasCode(error) ? error : withCode(error))
                .toList()));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        var extensions = new LinkedHashMap<String, Object>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.put("code", code(error.getErrorType()));
        var coded = GraphQLError.newError()
                .errorType(error.getErrorType())
                .message("%s", error.getMessage())
                .extensions(extensions);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    private static String code(ErrorClassification kind) {
        return switch (kind) {
            case graphql.ErrorType general ->
                switch (general) {
                    case InvalidSyntax, ValidationError, OperationNotSupported, ExecutionAborted -> "BAD_REQUEST";
                    case DataFetchingException, NullValueInNonNullableField -> "INTERNAL_ERROR";
                };
            default -> kind.toString();
        };
    }
}
