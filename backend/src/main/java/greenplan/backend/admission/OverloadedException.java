package greenplan.backend.admission;

import java.util.concurrent.RejectedExecutionException;

/** There is too much to do at this moment; nothing of what was asked for was begun. */
public class OverloadedException extends RejectedExecutionException {

    /** After how many seconds to come back. */
    static final int SECONDS = 3;

    static final String CODE = "OVERLOADED";
    static final String SENTENCE = "The portal has too much to do at this moment and has not begun this; ask again in "
            + SECONDS + " seconds.";

    /** The sentence is the same for everybody. */
    public OverloadedException() {
        super(SENTENCE);
    }
}
