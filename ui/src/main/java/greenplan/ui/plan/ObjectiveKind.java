package greenplan.ui.plan;

/** Kinds of objectives. */
enum ObjectiveKind {
    OVERALL,
    SPECIFIC
}
