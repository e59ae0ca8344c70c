package greenplan.ui.difficulty;

/** With whom a difficulty lies, as the API names it. */
enum Level {
    FOCAL_AGENCY,
    PEOPLES_COMMITTEE,
    AUTHORITY
}
