package greenplan.backend.mutation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a mutation after checks that must not be in its transaction, such as of a password or a code: they take their time, are
 * counted apart, or use something up. A controller that returns this is called before the transaction, and not at all when the call was
 * answered before.
 *
 * @param rest what is done in the transaction
 * @param reason why, for the record of changes; null when the object says it itself
 * @param after what is done when it ended well, or was done before
 * @param anew each call counts, repeated or not
 */
public record Work<T>(Supplier<T> rest, @Nullable String reason, Runnable after, boolean anew) {

    public Work(Supplier<T> rest) {
        this(rest, null, () -> {}, false);
    }

    /** The same with a reason for the record of changes. */
    public Work<T> because(String why) {
        return new Work<>(rest, why, after, anew);
    }

    /** The same with something to do when its transaction ended well. */
    public Work<T> then(Runnable next) {
        return new Work<>(rest, reason, next, anew);
    }

    /** The same, done anew at each call. */
    public Work<T> eachTime() {
        return new Work<>(rest, reason, after, true);
    }
}
