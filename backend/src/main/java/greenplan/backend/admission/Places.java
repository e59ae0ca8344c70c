package greenplan.backend.admission;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places of a lane and the short queue before them. First come, first served; but whoever has their quarter of the
 * places waits for one of those, and so stands in nobody's way. While others come, too, an address leaves each of its places empty
 * for as long as it had it: who asks without rest gets half of a quarter, and who reads does not notice. Who would wait in vain
 * is told so at once: how long a place is kept is known from those who left.
 */
final class Places {

    /** What one address may have of something, as a part of all. */
    static final int SHARES = 4;

    /** How many may wait for the places of their own address: who asks again as soon as they are refused gains nothing by it. */
    private static final int QUEUE_OF_ONE = 256;

    private final int size;
    private final int all;

    /** Places in the room: at work or waiting. */
    private final Semaphore room;

    private final Semaphore work;
    private final int mostOfOne;
    private final Duration patience;
    private final Predicate<String> exempt;
    private final Company company;
    final Holds holds = new Holds();
    private final ConcurrentHashMap<String, Share> shares = new ConcurrentHashMap<>();

    /**
     * The places, all of them free.
     *
     * @param size how many may work at a time
     * @param queue how many may wait
     * @param patience how long
     * @param exempt addresses for which a quarter is the whole
     * @param company who comes to the lanes
     */
    Places(int size, int queue, Duration patience, Predicate<String> exempt, Company company) {
        this.size = size;
        this.all = size + queue;
        this.room = new Semaphore(all);
        this.work = new Semaphore(size, true);
        this.mostOfOne = Math.max(1, size / SHARES);
        this.patience = patience;
        this.exempt = exempt;
        this.company = company;
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
        private final long since = System.nanoTime();
        private final AtomicBoolean left = new AtomicBoolean();

        private Place(@Nullable String address, @Nullable Semaphore own) {
            this.address = address;
            this.own = own;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                long held = System.nanoTime() - since;
                holds.ended(held);
                work.release();
                room.release();
                if (own != null && company.isMixed()) {
                    long rest = Math.min(held, patience.toNanos());
                    CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, Runnable::run)
                            .execute(() -> leave(address, own));
                } else {
                    leave(address, own);
                }
            }
        }
    }

    /**
     * A place for somebody.
     *
     * @param from network address
     * @return null when there is none in time
     */
    @Nullable
    Place take(String from) {
        long until = System.nanoTime() + patience.toNanos();
        if (exempt.test(from)) {
            return enter(until) ? new Place(null, null) : null;
        }
        String address = Networks.household(from);
        company.comes(address);
        Share share = join(address);
        if (share == null) {
            return null;
        }
        if (!acquire(share.work(), until)) {
            leave(address, null);
            return null;
        }
        if (!enter(until)) {
            leave(address, share.work());
            return null;
        }
        return new Place(address, share.work());
    }

    /** How many work or wait, save those who wait for the places of their own address. */
    int present() {
        return all - room.availablePermits();
    }

    /** Takes one of the places of all. */
    private boolean enter(long until) {
        if (!room.tryAcquire()) {
            return false;
        }
        if (acquire(work, System.nanoTime()) || comesInTime(until)) {
            return true;
        }
        room.release();
        return false;
    }

    /** Waits for a place, unless so many wait already that it would come too late. */
    private boolean comesInTime(long until) {
        long turns = work.getQueueLength() / size + 1;
        if (holds.usual() * turns > patience.toNanos()) {
            return false;
        }
        boolean came = acquire(work, until);
        if (!came) {
            holds.lastAtLeast(patience.toNanos() / turns);
        }
        return came;
    }

    private @Nullable Share join(String address) {
        var joined = new AtomicBoolean();
        Share share = shares.compute(address, (key, before) -> {
            var known = before == null ? new Share(new Semaphore(mostOfOne, true), 0) : before;
            joined.set(known.present() < mostOfOne + QUEUE_OF_ONE);
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
    }

    private static boolean acquire(Semaphore places, long until) {
        try {
            return places.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
