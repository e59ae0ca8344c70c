package greenplan.ui.compare;

/** The editor's judgement on two targets, as the API says it. */
enum Grade {
    SAME,
    SIMILAR,
    NOT_COMPARABLE
}
