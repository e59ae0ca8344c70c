package greenplan.ui.agency;

/** How sure the day of a reorganisation is. */
public enum Certainty {
    EXACT,
    BY,
    UNKNOWN
}
