package greenplan.ui.search;

/** What search finds, as the API says it; in the order in which a reader is offered the kinds. */
enum FoundKind {
    TARGET,
    INDICATOR,
    DUTY,
    PROGRESS,
    AGENCY,
    ACTION,
    MEASURE,
    CLAUSE,
    NOTE,
    PLAN,
    PROVINCE;

    /** Its excerpts are words of an official document. */
    boolean official() {
        return this == TARGET || this == DUTY || this == ACTION || this == MEASURE || this == CLAUSE;
    }

    /** Its excerpts say more than its title. */
    boolean hasExcerpt() {
        return this != PLAN && this != AGENCY && this != PROVINCE;
    }
}
