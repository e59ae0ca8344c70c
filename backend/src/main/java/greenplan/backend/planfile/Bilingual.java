package greenplan.backend.planfile;

/** A text of the portal's own, Vietnamese first. */
public record Bilingual(String vi, String en) {}
