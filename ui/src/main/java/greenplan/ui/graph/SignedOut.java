package greenplan.ui.graph;

/** The API knows nobody on this session any more: it ended while the page was open. */
public final class SignedOut extends RuntimeException {

    SignedOut() {
        super("The session has ended");
    }
}
