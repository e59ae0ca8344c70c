package greenplan.backend.colleague;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was said to the head of an agency: the report is ready.
 *
 * @param by name of who said so
 * @param handedBackAt null while it waits for the head
 * @param answer what is to be done first
 */
record Proposal(
        String by,
        OffsetDateTime at,
        @Nullable String word,
        @Nullable OffsetDateTime handedBackAt,
        @Nullable String handedBackBy,
        @Nullable String answer) {}
