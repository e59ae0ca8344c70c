package greenplan.backend.province;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that issued a plan, or changed agencies. What the published copy lacks is null.
 *
 * @param kind for instance Quyết định
 * @param number for instance 1498/QĐ-UBND
 * @param date day of issue
 */
public record Act(
        @Nullable String kind,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String signatory,
        @Nullable String capacity) {}
