package greenplan.backend.operation;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import greenplan.backend.graph.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not answered, and what became of it.
 *
 * @param outcome null for what only reads
 * @param seconds how long it may take, for instance {@code 10.0}
 */
record Unanswered(Trouble trouble, @Nullable Outcome outcome, String seconds) {

    /** How long whoever asked should wait before asking again, in seconds. */
    static final int RETRY_AFTER = 5;

    /** For an operation that did not come back: an error for each of its parts that was begun. */
    static List<GraphQLError> late(Operation operation) {
        List<String> parts = operation.parts();
        if (!operation.isMutation() || parts.isEmpty()) {
            return List.of(of(Trouble.TIMEOUT, operation, null).error(null, null));
        }
        return parts.stream()
                .map(part -> of(Trouble.TIMEOUT, operation, part)
                        .error(ResultPath.rootPath().segment(part), null))
                .toList();
    }

    /** For a part of an operation; null when it only reads. */
    static Unanswered of(Trouble trouble, Operation operation, @Nullable String part) {
        return new Unanswered(
                operation.isStopped() ? Trouble.TIMEOUT : trouble,
                operation.isMutation() ? operation.outcome(part == null ? "" : part) : null,
                seconds(operation.limit().toMillis()));
    }

    /** For a failure beside the graph; empty when it is a fault of the program. */
    static Optional<Unanswered> of(Throwable failure) {
        return Trouble.of(failure).map(trouble -> new Unanswered(trouble, outcome(failure), ""));
    }

    private static @Nullable Outcome outcome(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case TimedOutException late -> late.outcome();
            case OutcomeUnknownException lost -> Outcome.UNKNOWN;
            default -> outcome(failure.getCause());
        };
    }

    private static String seconds(long millis) {
        return millis / 1000.0 + " s";
    }

    String code() {
        return outcome == Outcome.UNKNOWN ? "OUTCOME_UNKNOWN" : trouble.name();
    }

    /** Cause and cure. */
    Text sentence() {
        return new UnansweredWords(trouble, outcome, seconds).sentence();
    }

    GraphQLError error(@Nullable ResultPath path, @Nullable SourceLocation location) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code());
        if (outcome != null) {
            extensions.put("outcome", outcome.name());
        }
        extensions.put(
                "sentence", Map.of("vi", sentence().vi(), "en", sentence().en()));
        var error = GraphQLError.newError()
                .errorType(ErrorClassification.errorClassification(code()))
                .message("%s", sentence().en())
                .extensions(extensions);
        if (path != null) {
            error.path(path);
        }
        if (location != null) {
            error.location(location);
        }
        return error.build();
    }
}
