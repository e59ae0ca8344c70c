package greenplan.ui.workspace;

/** With whom a difficulty lies, as the API names it. */
public enum DifficultyLevel {
    FOCAL_AGENCY,
    PEOPLES_COMMITTEE,
    AUTHORITY
}
