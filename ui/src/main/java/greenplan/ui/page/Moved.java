package greenplan.ui.page;

/**
 * The page asked for is elsewhere: status 302.
 *
 * @param to root-relative address
 */
public record Moved(String to) implements Answer {}
