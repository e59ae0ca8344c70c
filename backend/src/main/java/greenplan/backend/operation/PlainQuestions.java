package greenplan.backend.operation;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import greenplan.backend.graph.Engine;
import greenplan.backend.graph.GraphLimits;
import org.springframework.stereotype.Component;

/**
 * Questions of those who show no login, and that certainly change nothing: held to the same as all others by {@link RequestGuard}, but asked of
 * the engine itself.
 */
@Component
public class PlainQuestions {

    private final GraphLimits limits;
    private final Engine engine;

    PlainQuestions(GraphLimits limits, Engine engine) {
        this.limits = limits;
        this.engine = engine;
    }

    /** Whether a document may do more than ask. Judged too strictly: the words may stand in a text. */
    public static boolean mayBeMore(String document) {
        return document.contains("mutation") || document.contains("subscription");
    }

    /** What is answered, in time; waits for it. */
    public ExecutionResult answer(ExecutionInput asked) {
        var tooLong = RequestGuard.tooLong(asked.getQuery(), limits);
        if (tooLong.isPresent()) {
            return ErrorCodes.in(
                    ExecutionResult.newExecutionResult().addError(tooLong.get()).build());
        }
        var operation = new Operation(limits.timeout());
        operation.onStop(asked::cancel);
        return ErrorCodes.in(OwnThread.answer(
                        operation,
                        () -> engine.answer(asked),
                        () -> ExecutionResult.newExecutionResult()
                                .errors(Unanswered.late(operation))
                                .build())
                .join());
    }
}
