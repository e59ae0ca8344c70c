package greenplan.ui.graph;

/** The API says that whoever is signed in may not do this; the message is its sentence, in the page's language. */
public sealed class Refused extends RuntimeException permits Unconfirmed {

    Refused(String sentence) {
        super(sentence);
    }
}
