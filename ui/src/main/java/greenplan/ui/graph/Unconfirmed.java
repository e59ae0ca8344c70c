package greenplan.ui.graph;

/** The API asks for the password anew before it does this. */
public final class Unconfirmed extends Refused {

    /** The right that is missing, as the API calls it. */
    static final String RIGHT = "CONFIRM_PASSWORD";

    Unconfirmed(String sentence) {
        super(sentence);
    }
}
