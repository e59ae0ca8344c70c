package greenplan.backend.cycle;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An agency took back that nothing happened, after that was accepted.
 *
 * @param office the agency, as it was called then, in Vietnamese
 */
public record NothingTakenBack(OffsetDateTime at, String office, String reason) {

    /** As it is stored; null when nothing was taken back. */
    public static @Nullable NothingTakenBack of(
            @Nullable OffsetDateTime at, @Nullable String office, @Nullable String reason) {
        return at == null || office == null || reason == null ? null : new NothingTakenBack(at, office, reason);
    }
}
