package greenplan.backend.database;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.time.Duration;
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

    private final EmbeddedPostgres server;
    private final Runnable surrender;
    private final Duration often;
    private @Nullable Thread watch;

    /**
     * A watch over a server.
     *
     * @param surrender is called, on a thread of its own, when the server cannot be started any more
     * @param often how often it looks; it lets four times as long pass after the first try in vain, eight times after the second, …
     */
    ServerWatch(EmbeddedPostgres server, Runnable surrender, Duration often) {
        this.server = server;
        this.surrender = surrender;
        this.often = often;
    }

    private void watch() {
        int tries = 0;
        long since = System.nanoTime();
        try {
            while (true) {
                Thread.sleep(often);
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
                    Thread.sleep(often.multipliedBy(4L * tries));
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
