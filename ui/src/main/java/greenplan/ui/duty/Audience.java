package greenplan.ui.duty;

/** Whom a duty serves or addresses, as the API names it. */
enum Audience {
    ENTERPRISES,
    COMMUNITIES
}
