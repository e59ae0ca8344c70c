package greenplan.ui.graph;

/** Words of a plan in English, and who put them so; nobody's law. */
public record Translation(String text, String translator) {}
