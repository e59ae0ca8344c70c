package greenplan.ui.platform;

/**
 * A step of the way from home to a page.
 *
 * @param text what it is called
 * @param href root-relative address
 */
public record Crumb(String text, String href) {}
