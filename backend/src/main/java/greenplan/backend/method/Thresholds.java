package greenplan.backend.method;

import greenplan.schema.Verdict;
import java.math.BigDecimal;

/** The published thresholds of R. They are compared with the unrounded R. */
public final class Thresholds {

    /** From here on a target is on track. */
    public static final BigDecimal ON_TRACK = new BigDecimal("0.95");

    /** From here on it needs acceleration; below, progress is limited. */
    public static final BigDecimal NEEDS_ACCELERATION = new BigDecimal("0.60");

    private Thresholds() {}

    static Verdict verdict(BigDecimal r) {
        if (r.signum() < 0) {
            return Verdict.MOVING_AWAY;
        }
        if (r.compareTo(NEEDS_ACCELERATION) < 0) {
            return Verdict.LIMITED;
        }
        return r.compareTo(ON_TRACK) < 0 ? Verdict.NEEDS_ACCELERATION : Verdict.ON_TRACK;
    }
}
