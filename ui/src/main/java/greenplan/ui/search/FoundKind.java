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

    /** It has a place in the text of a plan, and its code is that place; codes of others are but for addresses. */
    boolean hasPlace() {
        return official() || this == PROGRESS;
    }

    /** Its excerpts say more than its title. */
    boolean hasExcerpt() {
        return this != PLAN && this != AGENCY && this != PROVINCE;
    }
}
