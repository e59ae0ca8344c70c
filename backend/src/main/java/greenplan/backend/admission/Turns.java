package greenplan.backend.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Places at work and a short queue before them, first come, first served. */
final class Turns {

    private final int size;
    private final int all;
    private final Duration patience;

    /** Who works or waits. */
    private final Semaphore room;

    private final Semaphore work;
    private final Holds holds = new Holds();

    Turns(int size, int queue, Duration patience) {
        this.size = size;
        this.all = size + queue;
        this.patience = patience;
        this.room = new Semaphore(all);
        this.work = new Semaphore(size, true);
    }

    /** How long places were kept of late. */
    Holds holds() {
        return holds;
    }

    /** How many work or wait. */
    int present() {
        return all - room.availablePermits();
    }

    /** Takes a place; false when there is none in time. */
    boolean enter(long until) {
        if (!room.tryAcquire()) {
            return false;
        }
        if (acquire(work, 1, System.nanoTime()) || comesInTime(until)) {
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
        boolean came = acquire(work, 1, until);
        if (!came) {
            holds.lastAtLeast(patience.toNanos() / turns);
        }
        return came;
    }

    /** Gives the place back that was held so long, in nanoseconds. */
    void leave(long held) {
        holds.ended(held);
        work.release();
        room.release();
    }

    /** Takes so many of these until a moment of {@link System#nanoTime()}. */
    static boolean acquire(Semaphore places, int many, long until) {
        try {
            return places.tryAcquire(many, until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
