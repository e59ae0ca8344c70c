package greenplan.ui.graph;

/** A thing of a plan, or a plan, by its code and its title in the language of the page. */
public record Titled(String code, String title) {}
