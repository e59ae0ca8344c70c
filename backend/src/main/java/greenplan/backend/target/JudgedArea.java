package greenplan.backend.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The area on which a target is judged.
 *
 * @param key row of the territory
 * @param endedOn its last day; null while it exists
 * @param actKey row of the amendment that named it; null for the area of the plan's issue
 */
public record JudgedArea(
        long key, @Nullable LocalDate endedOn, @Nullable Long actKey) {

    /** It is no more on a day, and no act named another. */
    boolean isGoneWithoutAnother(LocalDate today) {
        return actKey == null && endedOn != null && endedOn.isBefore(today);
    }
}
