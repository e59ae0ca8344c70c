package greenplan.backend.method;

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
    NONE
}
