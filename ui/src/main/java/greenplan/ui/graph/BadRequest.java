package greenplan.ui.graph;

/**
 * A visitor gave an argument that the page cannot take. The shell shows a page that names all three, with status 400.
 */
public final class BadRequest extends RuntimeException {

    private final String argument;
    private final String value;
    private final String allowed;

    /**
     * @param argument name of the argument, as it stands in the address
     * @param value what was given
     * @param allowed what would be right, in the page's language or in signs: {@code 1–100}; empty when it is not known
     */
    public BadRequest(String argument, String value, String allowed) {
        super("%s must be %s, but was: %s".formatted(argument, allowed, value));
        this.argument = argument;
        this.value = value;
        this.allowed = allowed;
    }

    /** Name of the argument. */
    public String argument() {
        return argument;
    }

    /** What was given. */
    public String value() {
        return value;
    }

    /** What would be right; empty when it is not known. */
    public String allowed() {
        return allowed;
    }
}
