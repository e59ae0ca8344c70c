package greenplan.backend.indicator;

import greenplan.db.base.enums.ReplacementKind;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Why a published value does not count any more.
 *
 * @param reason in the words of who did it; null where the kind says it all
 * @param office who did it, as it was called then
 * @param byKey row of the value in its place; null when it was withdrawn
 */
public record Replacement(
        ReplacementKind kind,
        @Nullable String reason,
        OffsetDateTime at,
        String office,
        @Nullable Long byKey) {}
