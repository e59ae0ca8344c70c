package greenplan.backend.method;

/** What the method says of a target. "No data" and "cannot be assessed" are verdicts like any other. */
public enum Verdict {
    /** Met now; after the due year, met by that year's value. */
    ACHIEVED,
    /** "không đạt": the due year's value misses it. */
    NOT_ACHIEVED,
    /** R ≥ 0.95. */
    ON_TRACK,
    /** 0.60 ≤ R &lt; 0.95. */
    NEEDS_ACCELERATION,
    /** 0 ≤ R &lt; 0.60. */
    LIMITED,
    /** R &lt; 0. */
    MOVING_AWAY,
    /** There are values, but none that the method may use; the status names the reason. */
    CANNOT_BE_ASSESSED,
    /** "chưa có số liệu". */
    NO_DATA
}
