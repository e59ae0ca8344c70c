package greenplan.backend.indicator;

import java.time.OffsetDateTime;

/**
 * A reviewer decided that a value counts among values of one thing that differ.
 *
 * @param office who decided, as it was called then
 */
public record ReviewerDecision(String reason, OffsetDateTime at, String office) {}
