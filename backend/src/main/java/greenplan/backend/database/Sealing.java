package greenplan.backend.database;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seals the record of changes into its chain of blocks about once a second, and once more at the end. The database lets one
 * writer at a time through, so several instances may run.
 */
@Component
@OnlyFor({Run.PORTAL, Run.LOAD})
class Sealing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final DSLContext database;
    private @Nullable ScheduledExecutorService clock;
    private volatile boolean failed;

    Sealing(DSLContext database) {
        this.database = database;
    }

    /** Closes a block over what is not sealed yet; nothing when there is nothing. A failure is told once until it ends. */
    void seal() {
        try {
            database.execute("select record.seal()");
            failed = false;
        } catch (RuntimeException failure) {
            if (!failed) {
                log.warn(
                        "The record of changes cannot be sealed; this is tried again each second: {}",
                        failure.getMessage());
            }
            failed = true;
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sealing").daemon().factory());
        started.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
        clock = started;
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.close();
            clock = null;
            seal();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
