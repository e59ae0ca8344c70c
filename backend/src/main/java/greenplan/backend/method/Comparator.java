package greenplan.backend.method;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a printed bound is meant: what simple readers of the open data get instead of the form. */
public enum Comparator {
    /** A value as printed, without "at least" or "at most"; met at the value or beyond it. */
    EQUAL,
    /** "ít nhất", ≥. */
    AT_LEAST,
    /** "trên", strict >. */
    MORE_THAN,
    /** "không quá", ≤. */
    AT_MOST,
    /** A range of two bounds. */
    BETWEEN,
    /** "ổn định ở mức". */
    STABLE_AT,
    /** No number to compare with. */
    NONE;

    /** Whether these are its bounds: none, the upper one of "at most", both of a range in their order, the lower one else. */
    public boolean takes(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return switch (this) {
            case NONE -> lower == null && upper == null;
            case AT_MOST -> lower == null && upper != null;
            case BETWEEN -> lower != null && upper != null && lower.compareTo(upper) < 0;
            case EQUAL, AT_LEAST, MORE_THAN, STABLE_AT -> lower != null && upper == null;
        };
    }
}
