package greenplan.backend.operation;

import java.time.Duration;

/** Looks now and then whether whoever asked is still there. What takes less than a moment is never looked at. */
final class Attendance {

    private static final Duration MOMENT = Duration.ofMillis(300);

    private Attendance() {}

    static void watch(Operation operation, Caller caller) {
        Later.in(MOMENT, () -> {
            if (operation.isWaitedFor(caller)) {
                watch(operation, caller);
            }
        });
    }
}
