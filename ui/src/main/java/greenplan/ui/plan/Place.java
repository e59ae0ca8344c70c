package greenplan.ui.plan;

/** A province by its slug and name. */
record Place(String code, String name) {}
