package greenplan.backend.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time of an operation was over before its work was done. */
final class TimedOutException extends RuntimeException {

    private final Operation.Outcome outcome;

    TimedOutException(Duration limit, Operation.Outcome outcome, @Nullable Throwable cause) {
        super("The operation took longer than " + limit.toMillis() / 1000.0 + " s", cause);
        this.outcome = outcome;
    }

    Operation.Outcome outcome() {
        return outcome;
    }
}
