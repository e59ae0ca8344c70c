package greenplan.backend.admission;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Whether somebody has the portal for themselves at the moment, or others came within the last second, too. */
final class Company {

    private static final long MOMENT = Duration.ofSeconds(1).toNanos();

    private volatile @Nullable String last;
    private volatile long mixed = System.nanoTime() - MOMENT;

    /** Somebody comes. */
    void comes(String household) {
        if (!household.equals(last)) {
            if (last != null) {
                mixed = System.nanoTime();
            }
            last = household;
        }
    }

    /** Whoever comes is not alone. */
    boolean isMixed() {
        return System.nanoTime() - mixed < MOMENT;
    }
}
