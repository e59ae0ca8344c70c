package greenplan.ui.workspace;

/** The API says that whoever is signed in may not do this; the message is its sentence, in the page's language. */
public final class Refused extends RuntimeException {

    Refused(String sentence) {
        super(sentence);
    }
}
