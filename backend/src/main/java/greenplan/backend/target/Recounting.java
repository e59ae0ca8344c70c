package greenplan.backend.target;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every other second whether what is kept of plans is outdated, by a publication or by midnight, so that few readers wait for it. */
@Component
@OnlyFor(Run.PORTAL)
class Recounting implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger("greenplan.coverage");

    private final CoverageKeeping keeping;
    private @Nullable ScheduledExecutorService clock;
    private volatile boolean failed;

    Recounting(CoverageKeeping keeping) {
        this.keeping = keeping;
    }

    private void look() {
        try {
            keeping.renew();
            failed = false;
        } catch (RuntimeException failure) {
            if (!failed) {
                log.warn("Plans cannot be counted; this is tried again every other second: {}", failure.getMessage());
            }
            failed = true;
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("recounting").daemon().factory());
        started.scheduleWithFixedDelay(this::look, 2, 2, TimeUnit.SECONDS);
        clock = started;
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
