package greenplan.ui.account;

/** What a personal token may do, of what its owner may, as the API says it. */
enum Scope {
    READ,
    REPORT,
    REVIEW,
    EDIT,
    ADMINISTER
}
