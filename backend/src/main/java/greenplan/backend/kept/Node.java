package greenplan.backend.kept;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the lease of this portal while somebody reads, and tells which version counts. While nobody reads, nobody is asked and nothing
 * written. Without a lease the database says which version there is.
 */
@Component
@OnlyFor(Run.PORTAL)
class Node implements SmartLifecycle {

    /** How long a publication waits for this node. */
    private static final Duration LOOKS = Duration.ofMillis(10);

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final PublishedVersion published;
    private final NodeLeaseRepository leases;
    private final Clock clock;
    private final KeepingSettings settings;
    private final UUID node = UUID.randomUUID();
    private final Lease lease = new Lease();
    private final ReentrantLock asking = new ReentrantLock(true);
    private volatile long asked = System.nanoTime() - Lease.TIME.toNanos();
    private @Nullable ScheduledExecutorService looking;

    Node(PublishedVersion published, NodeLeaseRepository leases, Clock clock, KeepingSettings settings) {
        this.published = published;
        this.leases = leases;
        this.clock = clock;
        this.settings = settings;
    }

    /** What answers depend on now; empty when the database cannot be asked, or too many do so already. */
    Optional<AsOf> now() {
        asked = System.nanoTime();
        var day = LocalDate.now(clock);
        OptionalLong known = lease.version();
        OptionalLong version = known.isPresent() ? known : ask();
        return version.isPresent() ? Optional.of(new AsOf(version.getAsLong(), day)) : Optional.empty();
    }

    /** One after the other: whoever waited finds a lease, or asks for what is newer than their question. */
    private OptionalLong ask() {
        try {
            if (!asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return OptionalLong.empty();
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
        try {
            OptionalLong meanwhile = lease.version();
            return meanwhile.isPresent() ? meanwhile : OptionalLong.of(published.number());
        } catch (RuntimeException away) {
            // Whoever computes the answer meets the same trouble, and tells it.
            return OptionalLong.empty();
        } finally {
            asking.unlock();
        }
    }

    /** Has the lease while somebody reads, and gives it back as soon as something is being published. */
    private void look() {
        boolean wanted = System.nanoTime() - asked < Lease.TIME.toNanos();
        if (!wanted && !lease.lasts(Duration.ZERO)) {
            return;
        }
        try {
            boolean renews = wanted && !lease.lasts(Lease.TIME.dividedBy(2));
            long began = System.nanoTime();
            OptionalLong version = leases.look(node, renews);
            if (version.isEmpty()) {
                // First here, then there: whoever publishes relies on the row.
                lease.end();
                leases.giveBack(node);
            } else if (renews) {
                lease.begin(version.getAsLong(), began);
            }
        } catch (RuntimeException away) {
            // The lease runs out; whoever reads is told why.
        }
    }

    @Override
    public boolean isAutoStartup() {
        return settings.cache();
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("published-version").daemon().factory());
        started.scheduleWithFixedDelay(this::look, 0, LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        looking = started;
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.close();
            looking = null;
            try {
                lease.end();
                leases.end(node);
            } catch (RuntimeException away) {
                // It runs out by itself.
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }
}
