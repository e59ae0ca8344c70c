package greenplan.backend.admission;

/** How long a place is usually kept: the mean of the last ones, the latest counting most. Nanoseconds. */
final class Holds {

    private static final int MEMORY = 16;

    private volatile long usual;

    /** Somebody kept a place so long. Two who leave at the same moment may count as one. */
    void ended(long time) {
        usual += (time - usual) / MEMORY;
    }

    /** Nobody left for so long that somebody waited in vain. */
    void lastAtLeast(long time) {
        usual = Math.max(usual, time);
    }

    long usual() {
        return usual;
    }
}
