package greenplan.ui.agency;

/** Kinds of agencies, as the API names them. */
enum AgencyKind {
    PEOPLES_COMMITTEE,
    DEPARTMENT,
    BOARD,
    DISTRICT,
    MASS_ORGANISATION,
    STAKEHOLDERS,
    CLASS
}
