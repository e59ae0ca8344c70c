package greenplan.backend.rights;

/** Nobody is signed in, or no longer; answered as UNAUTHORIZED. */
public final class NotSignedInException extends RuntimeException {

    /** What helps is in the message. */
    public NotSignedInException() {
        super("Sign in first: mutation signIn gives a token for the header Authorization.");
    }
}
