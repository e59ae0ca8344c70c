package greenplan.backend.admission;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places of a lane and the short queue before them. First come, first served; but whoever has their quarter of the
 * places waits for one of those, and so stands in nobody's way. While others come, too, an address leaves each of its places empty
 * for as long as it had it, and what computes takes two of them, so that one client computes on half of the processors at most: who asks without
 * rest gets less, and who reads does not notice. Who would wait in vain is told so at once: how long a place is kept is known from those who left.
 */
final class Places {

    /** What one address may have of something, as a part of all. */
    static final int SHARES = 4;

    private final Turns turns;
    private final Shares shares;
    private final Duration patience;
    private final Predicate<String> exempt;
    private final Company company;

    /** How many places of an address one piece of work takes while others come, too. */
    private final int inCompany;

    /**
     * The places, all of them free.
     *
     * @param size how many may work at a time
     * @param queue how many may wait
     * @param patience how long
     * @param exempt addresses for which a quarter is the whole
     * @param company who comes to the lanes
     * @param computes what is done here takes a processor
     */
    Places(int size, int queue, Duration patience, Predicate<String> exempt, Company company, boolean computes) {
        int ofOne = Math.max(1, size / SHARES);
        this.turns = new Turns(size, queue, patience);
        this.shares = new Shares(ofOne);
        this.inCompany = computes ? Math.min(2, ofOne) : 1;
        this.patience = patience;
        this.exempt = exempt;
        this.company = company;
    }

    /** A place at work, to be given back once; more often does no harm. */
    final class Place implements AutoCloseable {

        private final @Nullable String address;
        private final @Nullable Semaphore own;
        private final int taken;
        private final long since = System.nanoTime();
        private final AtomicBoolean left = new AtomicBoolean();

        private Place(@Nullable String address, @Nullable Semaphore own, int taken) {
            this.address = address;
            this.own = own;
            this.taken = taken;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                long held = System.nanoTime() - since;
                turns.leave(held);
                if (own != null && company.isMixed()) {
                    long rest = Math.min(held, patience.toNanos());
                    CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, Runnable::run)
                            .execute(() -> shares.leave(address, own, taken));
                } else {
                    shares.leave(address, own, taken);
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
            return turns.enter(until) ? new Place(null, null, 0) : null;
        }
        String address = Networks.household(from);
        company.comes(address);
        Shares.Share share = shares.join(address);
        if (share == null) {
            return null;
        }
        int taken = company.isMixed() ? inCompany : 1;
        if (!Turns.acquire(share.work(), taken, until)) {
            shares.leave(address, null, 0);
            return null;
        }
        if (!turns.enter(until)) {
            shares.leave(address, share.work(), taken);
            return null;
        }
        return new Place(address, share.work(), taken);
    }

    /** How many work or wait, save those who wait for the places of their own address. */
    int present() {
        return turns.present();
    }

    /** How long places were kept of late. */
    Holds holds() {
        return turns.holds();
    }
}
