package greenplan.backend.method;

/** The rule that decided, in the order in which the method asks them; the first that applies wins. */
public enum Rule {
    NO_DATA("no value published by today"),
    TERRITORY("no value on the territory used for the verdict"),
    DEFINITION("no value by the target's definition"),
    FORM("the form has no number to measure"),
    BASE_VALUE("the promised level needs a base value"),
    PAST_DUE("after the due year only a value of that year counts"),
    NOT_DUE("a yes/no promise is judged at its date"),
    YEARLY("each complete year is judged by its own value"),
    MET("the latest value meets the promise"),
    NO_DUE_YEAR("without a due year there is no path"),
    TWO_YEARS("a pace needs values of two years"),
    BASE_EQUALS_TARGET("the first value equals the promised level"),
    PACE("the actual pace against the pace needed");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** The rule in a few English words, for the working. */
    public String words() {
        return words;
    }
}
