package greenplan.backend.start;

import org.jspecify.annotations.Nullable;

/** The API cannot start, and the message says in one sentence why and what helps. */
public class StartFailure extends RuntimeException {

    /** The sentence alone. */
    public StartFailure(String sentence) {
        super(sentence);
    }

    /** The sentence, and what led to it; the cause is not shown to the user. */
    public StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
