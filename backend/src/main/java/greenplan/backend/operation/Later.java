package greenplan.backend.operation;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The clock of the operations: what ends their time, and what looks after them. Steps are short and wait for nothing. */
final class Later {

    private static final ScheduledThreadPoolExecutor CLOCK = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("time-limits").daemon().factory());

    static {
        CLOCK.setRemoveOnCancelPolicy(true);
    }

    private Later() {}

    static Future<?> in(Duration time, Runnable step) {
        return CLOCK.schedule(step, time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
