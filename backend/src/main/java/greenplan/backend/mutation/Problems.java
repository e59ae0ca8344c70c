package greenplan.backend.mutation;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with an input, so that it is told all at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds one. */
    public void add(@Nullable String field, String code, String vi, String en) {
        found.add(new Problem(field, code, new Text(vi, en)));
    }

    /** Adds one unless the condition holds. */
    public void unless(boolean right, @Nullable String field, String code, String vi, String en) {
        if (!right) {
            add(field, code, vi, en);
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
                length < least ? "TOO_SHORT" : "TOO_LONG",
                "Cần từ %d đến %d ký tự, nhưng đang có %d.".formatted(least, most, length),
                "This needs %d to %d characters, but has %d.".formatted(least, most, length));
    }

    /** Adds one when an act is dated after today. */
    public void notAfter(LocalDate today, LocalDate dated, String field) {
        unless(
                !dated.isAfter(today),
                field,
                "IN_THE_FUTURE",
                "Văn bản không thể có ngày sau hôm nay.",
                "An act cannot be dated after today.");
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
    public NothingDoneException with(@Nullable String field, String code, String vi, String en) {
        add(field, code, vi, en);
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
