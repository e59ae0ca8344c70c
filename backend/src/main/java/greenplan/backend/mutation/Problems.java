package greenplan.backend.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with an input, so that it is told all at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds one; see {@link Problem#of}. */
    public void add(@Nullable String field, String key, @Nullable Object... values) {
        found.add(Problem.of(field, key, values));
    }

    /** Adds one unless the condition holds. */
    public void unless(boolean right, @Nullable String field, String key, @Nullable Object... values) {
        if (!right) {
            add(field, key, values);
        }
    }

    /** Adds one when the text is empty or too long; null is neither. */
    public void length(@Nullable String text, int least, int most, String field) {
        if (text == null) {
            return;
        }
        int length = text.strip().codePointCount(0, text.strip().length());
        unless(
                length >= least && length <= most,
                field,
                length < least ? "mutation.TOO_SHORT" : "mutation.TOO_LONG",
                least,
                most,
                length);
    }

    /** Adds one when an act is dated after today. */
    public void notAfter(LocalDate today, LocalDate dated, String field) {
        unless(!dated.isAfter(today), field, "mutation.IN_THE_FUTURE");
    }

    /** Ends the mutation unless nothing is wrong. */
    public void refuse() {
        if (!none()) {
            throw refusal();
        }
    }

    /** Ends the mutation with what was found. */
    public NothingDoneException refusal() {
        return new NothingDoneException(list(), null);
    }

    /** Ends the mutation with this and whatever else is wrong. */
    public NothingDoneException with(@Nullable String field, String key, @Nullable Object... values) {
        add(field, key, values);
        return refusal();
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** What was found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
