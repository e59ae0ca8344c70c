package greenplan.ui.language;

/** How a value is compared with the bounds of a target, as the API says it. */
public enum Comparator {
    EQUAL,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    BETWEEN,
    STABLE_AT,
    NONE
}
