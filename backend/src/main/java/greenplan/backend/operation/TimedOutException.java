package greenplan.backend.operation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time of an operation was over before its work was done. */
final class TimedOutException extends RuntimeException {

    private final Outcome outcome;

    TimedOutException(Duration limit, Outcome outcome, @Nullable Throwable cause) {
        super("The operation took longer than " + limit.toMillis() / 1000.0 + " s", cause);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
