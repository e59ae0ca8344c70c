package greenplan.backend.reorganisation;

import greenplan.backend.platform.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a reorganisation is decided.
 *
 * @param act number of the act
 * @param actDate its date
 * @param issuer who issued it, or null
 * @param note which functions went where, or null
 * @param recordedOn the day on which the portal learns of it
 */
record Decision(
        String act,
        LocalDate actDate,
        @Nullable String issuer,
        @Nullable Text note,
        LocalDate recordedOn) {}
