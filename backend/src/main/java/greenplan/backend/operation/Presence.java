package greenplan.backend.operation;

import java.time.Duration;
import java.util.concurrent.Future;

/** Looks now and then whether whoever asked is still there. What takes less than a moment is never looked at. */
final class Presence {

    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Operation operation;
    private final Asker caller;
    private volatile Future<?> next;

    /** Begins to look. */
    Presence(Operation operation, Asker caller) {
        this.operation = operation;
        this.caller = caller;
        next = Later.in(MOMENT, this::look);
    }

    private void look() {
        if (operation.isWaitedFor(caller)) {
            next = Later.in(MOMENT, this::look);
        }
    }

    /** The answer is there: nobody needs to look any more. */
    void end() {
        next.cancel(false);
    }
}
