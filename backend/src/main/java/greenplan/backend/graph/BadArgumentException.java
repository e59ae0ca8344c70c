package greenplan.backend.graph;

import org.jspecify.annotations.Nullable;

/** A field was asked with an argument that it cannot take; answered as BAD_REQUEST with argument, value and allowed range. */
public final class BadArgumentException extends RuntimeException {

    private static final int SHOWN = 60;
    private final String argument;
    private final String value;
    private final String allowed;

    /**
     * @param argument name of the argument, for instance {@code first}
     * @param value what was given; long ones are cut in the message
     * @param allowed what would be right, for instance {@code a whole number from 1 to 100}
     */
    public BadArgumentException(String argument, @Nullable Object value, String allowed) {
        super("Argument %s must be %s, but was: %s".formatted(argument, allowed, shortened(String.valueOf(value))));
        this.argument = argument;
        this.value = shortened(String.valueOf(value));
        this.allowed = allowed;
    }

    /** Name of the argument. */
    public String argument() {
        return argument;
    }

    /** What was given; long ones are cut. */
    public String value() {
        return value;
    }

    /** What would be right. */
    public String allowed() {
        return allowed;
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "… (" + value.length() + " characters)";
    }
}
