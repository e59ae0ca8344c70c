package greenplan.ui.graph;

/**
 * A target or a duty by its code and its title.
 *
 * @param title in the language of the page; the Vietnamese one while nobody has put that into it
 * @param vi the title in Vietnamese
 */
public record Promised(String code, String title, String vi) {}
