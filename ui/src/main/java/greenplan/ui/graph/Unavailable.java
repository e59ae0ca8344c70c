package greenplan.ui.graph;

/** The API could not answer in time, or not at this moment. A page says so with status 503; the message is the API's sentence. */
public final class Unavailable extends RuntimeException {

    public Unavailable(String sentence) {
        super(sentence);
    }
}
