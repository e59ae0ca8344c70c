package greenplan.ui.agency;

/** Whom a duty serves or addresses, as the API names it. */
enum Audience {
    ENTERPRISES,
    COMMUNITIES
}
