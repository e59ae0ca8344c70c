package greenplan.backend.graph;

import org.jspecify.annotations.Nullable;

/** A span of years, both included. */
public record YearSpan(int from, int to) {

    /** The span, or null when one of its ends is unknown. */
    public static @Nullable YearSpan of(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? null : new YearSpan(from, to);
    }
}
