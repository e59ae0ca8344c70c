package greenplan.backend.review;

import greenplan.db.base.enums.ReplacementKind;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a figure that does not count any more.
 *
 * @param figure its key
 * @param by key of the figure in its place; null when it is withdrawn
 * @param reason in the words of who does it; null where the kind says it all
 * @param office who does it, as it is called now
 */
record Replaced(
        long figure,
        ReplacementKind kind,
        @Nullable Long by,
        @Nullable String reason,
        String office) {}
