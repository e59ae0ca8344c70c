package greenplan.ui.agency;

/** How a duty is borne, as the API names it. */
public enum Modality {
    FOCAL,
    LEAD,
    COOPERATING,
    ADVISING,
    GUIDING,
    RESPONSIBLE,
    REQUESTED,
    ENCOURAGED;

    /** The bearer answers for the duty itself; it does not only help, and is not only asked. */
    boolean answers() {
        return this != COOPERATING && this != REQUESTED && this != ENCOURAGED;
    }
}
