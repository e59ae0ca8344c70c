package greenplan.ui.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every mutation answers, besides the thing it changed. */
public interface Payload {

    /** What to correct; empty when it was done. */
    List<Problem> problems();

    /** Set when somebody else was first; then nothing was changed. */
    default @Nullable Conflict conflict() {
        return null;
    }

    /** It happened. */
    default boolean isDone() {
        return problems().isEmpty() && conflict() == null;
    }

    /** What to correct, in sentences; that somebody else was first is one of them. */
    default String wrong() {
        return problems().stream().map(Problem::message).collect(Collectors.joining(" "));
    }

    /**
     * What a user can correct.
     *
     * @param field field of the input, a part of one after a full stop; null when it is about the whole
     * @param code what is wrong, for programs
     * @param message what is wrong and what helps, in one sentence
     */
    record Problem(@Nullable String field, String code, String message) {}

    /**
     * Somebody else changed the thing first.
     *
     * @param message what happened and what helps
     * @param differences fields in which the stored thing differs from what was to be written
     */
    record Conflict(String message, List<Difference> differences) {}

    /** One field in which two versions differ. */
    record Difference(
            String field, @Nullable String yours, @Nullable String theirs) {}
}
