package greenplan.ui.element;

/** How far a target has got, as the API says it, each with a shape of its own. */
public enum Verdict {
    ACHIEVED("●"),
    NOT_ACHIEVED("■"),
    ON_TRACK("▲"),
    NEEDS_ACCELERATION("◆"),
    LIMITED("◇"),
    MOVING_AWAY("▼"),
    CANNOT_BE_ASSESSED("□"),
    NO_DATA("○");

    private final String shape;

    Verdict(String shape) {
        this.shape = shape;
    }

    /** A sign that tells it from the others without colour. */
    public String shape() {
        return shape;
    }

    /** Name of its colour in the style sheet. */
    public String style() {
        return PageRequest.slug(this);
    }
}
