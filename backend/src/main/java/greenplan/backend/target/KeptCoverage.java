package greenplan.backend.target;

import greenplan.backend.method.StatusMethod;
import java.util.List;

/**
 * What is kept of a plan for a day.
 *
 * @param latest keys of the newest values that are evidence for any of its targets, newest first, {@link #MOST_LATEST} at most
 */
record KeptCoverage(Coverage coverage, List<Long> latest) {

    static final int MOST_LATEST = 20;

    /** Counts of another version are counted anew: the last number is that of what {@link Coverage} holds. */
    static final String COUNTED_BY = StatusMethod.VERSION + "/3";
}
