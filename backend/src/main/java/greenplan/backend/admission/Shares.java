package greenplan.backend.admission;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What each address has of a lane, while it has anything. */
final class Shares {

    /** How many may wait for the places of their own address: who asks again as soon as they are refused gains nothing by it. */
    private static final int QUEUE_OF_ONE = 256;

    private final int mostOfOne;
    private final ConcurrentHashMap<String, Share> shares = new ConcurrentHashMap<>();

    /**
     * All free.
     *
     * @param mostOfOne how many places an address may have at a time
     */
    Shares(int mostOfOne) {
        this.mostOfOne = mostOfOne;
    }

    /** What one address has of the lane. */
    record Share(Semaphore work, int present) {

        Share with(int more) {
            return new Share(work, present + more);
        }
    }

    /** One more of the address is there; null when too many wait already. */
    @Nullable
    Share join(String address) {
        var joined = new AtomicBoolean();
        Share share = shares.compute(address, (key, before) -> {
            var known = before == null ? new Share(new Semaphore(mostOfOne, true), 0) : before;
            joined.set(known.present() < mostOfOne + QUEUE_OF_ONE);
            return joined.get() ? known.with(1) : known;
        });
        return joined.get() ? share : null;
    }

    /** One of the address leaves, with so many places of its own. */
    void leave(@Nullable String address, @Nullable Semaphore own, int places) {
        if (own != null) {
            own.release(places);
        }
        if (address != null) {
            shares.computeIfPresent(address, (key, share) -> share.present() == 1 ? null : share.with(-1));
        }
    }
}
