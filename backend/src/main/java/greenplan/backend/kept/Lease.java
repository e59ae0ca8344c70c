package greenplan.backend.kept;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * By which version this node may answer from memory, and until when. The time here begins before the one in the database, so it ends before it, too. One
 * thread changes it, all read it.
 */
final class Lease {

    /** For how long the database gives one. */
    static final Duration TIME = Duration.ofSeconds(1);

    private record Given(long version, long until) {}

    private volatile Given given = new Given(0, System.nanoTime());

    /** The version by which to answer; empty when there is no lease, and the database must be asked. */
    OptionalLong version() {
        Given now = given;
        return now.until - System.nanoTime() > 0 ? OptionalLong.of(now.version) : OptionalLong.empty();
    }

    /** It goes on for longer than this. */
    boolean lasts(Duration time) {
        return given.until - System.nanoTime() > time.toNanos();
    }

    /** The database gave it when asked at that time of {@link System#nanoTime}. */
    void begin(long version, long asked) {
        given = new Given(version, asked + TIME.toNanos());
    }

    /** Nobody gets an answer by it from here on. */
    void end() {
        given = new Given(given.version, System.nanoTime());
    }
}
