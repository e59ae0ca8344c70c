package greenplan.backend.database;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the embedded server again when it died, within seconds and on the same port, so that the pools find it. When that is in
 * vain some times in a row, the process ends, so that whoever watches it sees it. Spring starts the watch last and ends it first.
 */
@OnlyFor(Run.PORTAL)
final class ServerWatch implements SmartLifecycle {

    /** The exit code of a process that lost its database for good: EX_UNAVAILABLE of sysexits.h. */
    static final int EXIT_CODE = 69;

    private static final Logger log = LoggerFactory.getLogger("greenplan.database");
    private static final int MOST_TRIES = 5;
    private static final long LOOKS_EVERY_MILLIS = 500;

    private final EmbeddedPostgres server;
    private final Runnable surrender;
    private @Nullable Thread watch;

    /** A watch that calls {@code surrender}, on a thread of its own, when the server cannot be started any more. */
    ServerWatch(EmbeddedPostgres server, Runnable surrender) {
        this.server = server;
        this.surrender = surrender;
    }

    private void watch() {
        int tries = 0;
        long since = System.nanoTime();
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MILLIS);
                if (server.isRunning()) {
                    // Whoever lived for a minute counts as well again.
                    tries = System.nanoTime() - since > TimeUnit.MINUTES.toNanos(1) ? 0 : tries;
                } else if (tries == MOST_TRIES) {
                    log.error(
                            "Database: PostgreSQL died and could not be brought back in {} tries; the portal ends",
                            tries);
                    Thread.ofPlatform().name("surrender").start(surrender);
                    return;
                } else {
                    TimeUnit.SECONDS.sleep(tries * 2L);
                    tries++;
                    revive(tries);
                    since = System.nanoTime();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive(int attempt) throws InterruptedException {
        log.warn("Database: PostgreSQL is not running any more; starting it again (try {} of {})", attempt, MOST_TRIES);
        try {
            server.restart();
            log.info("Database: PostgreSQL runs again");
        } catch (RuntimeException failure) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            log.warn("Database: {}", failure.getMessage());
        }
    }

    @Override
    public synchronized void start() {
        watch = Thread.ofPlatform().name("database-watch").daemon().start(this::watch);
    }

    /** After this nothing is started any more. */
    @Override
    public synchronized void stop() {
        Thread ending = watch;
        watch = null;
        if (ending != null) {
            ending.interrupt();
            try {
                ending.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }
}
