package greenplan.backend.packages;

/** A text of the portal's own, Vietnamese first. */
record Bilingual(String vi, String en) {}
