package greenplan.backend.admission;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places of a lane and the short queue before them. First come, first served; but whoever has their quarter of the
 * places waits for one of those, and so stands in nobody's way.
 */
final class Places {

    private static final int SHARES = 4;

    private final int all;

    /** Places in the room: at work or waiting. */
    private final Semaphore room;

    private final Semaphore work;
    private final int mostOfOne;
    private final int roomOfOne;
    private final Duration patience;
    private final Predicate<String> exempt;
    private final ConcurrentHashMap<String, Share> shares = new ConcurrentHashMap<>();

    /**
     * @param size how many may work at a time
     * @param queue how many may wait
     * @param patience how long
     * @param exempt addresses for which a quarter is the whole
     */
    Places(int size, int queue, Duration patience, Predicate<String> exempt) {
        this.all = size + queue;
        this.room = new Semaphore(all);
        this.work = new Semaphore(size, true);
        this.mostOfOne = Math.max(1, size / SHARES);
        this.roomOfOne = mostOfOne + Math.max(1, queue / SHARES);
        this.patience = patience;
        this.exempt = exempt;
    }

    /** What one address has of the lane. */
    private record Share(Semaphore work, int present) {

        Share with(int more) {
            return new Share(work, present + more);
        }
    }

    /** A place at work, to be given back once; more often does no harm. */
    final class Place implements AutoCloseable {

        private final @Nullable String address;
        private final @Nullable Semaphore own;
        private final AtomicBoolean left = new AtomicBoolean();

        private Place(@Nullable String address, @Nullable Semaphore own) {
            this.address = address;
            this.own = own;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                work.release();
                leave(address, own);
            }
        }
    }

    /**
     * A place for somebody.
     *
     * @param from network address
     * @return null when the queue is full or patience ran out
     */
    @Nullable
    Place take(String from) {
        String address = exempt.test(from) ? null : Networks.household(from);
        if (!room.tryAcquire()) {
            return null;
        }
        Share share = address == null ? null : join(address);
        if (address != null && share == null) {
            room.release();
            return null;
        }
        Semaphore own = share == null ? null : share.work();
        long until = System.nanoTime() + patience.toNanos();
        if (!acquire(own, until)) {
            leave(address, null);
            return null;
        }
        if (!acquire(work, until)) {
            leave(address, own);
            return null;
        }
        return new Place(address, own);
    }

    /** How many work or wait. */
    int present() {
        return all - room.availablePermits();
    }

    private @Nullable Share join(String address) {
        var joined = new AtomicBoolean();
        Share share = shares.compute(address, (key, before) -> {
            var known = before == null ? new Share(new Semaphore(mostOfOne, true), 0) : before;
            joined.set(known.present() < roomOfOne);
            return joined.get() ? known.with(1) : known;
        });
        return joined.get() ? share : null;
    }

    private void leave(@Nullable String address, @Nullable Semaphore own) {
        if (own != null) {
            own.release();
        }
        if (address != null) {
            shares.computeIfPresent(address, (key, share) -> share.present() == 1 ? null : share.with(-1));
        }
        room.release();
    }

    private static boolean acquire(@Nullable Semaphore places, long until) {
        try {
            return places == null || places.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
