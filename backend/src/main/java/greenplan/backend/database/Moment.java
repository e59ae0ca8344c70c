package greenplan.backend.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The real moment, also when the portal's day stands still. */
public final class Moment {

    private Moment() {}

    /** Now, no finer than the database keeps it: in microseconds. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
