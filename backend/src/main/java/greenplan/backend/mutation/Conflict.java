package greenplan.backend.mutation;

import greenplan.backend.graph.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was first: what this call wanted to write, and what is stored.
 *
 * @param expectedVersion version that the change was made from
 * @param currentVersion version that is stored
 * @param differences fields in which the two differ
 */
public record Conflict(int expectedVersion, int currentVersion, List<Difference> differences) {

    /** One field in which two versions differ. */
    public record Difference(
            String field, @Nullable String yours, @Nullable String theirs) {}

    /** Compares what was to be written with what is stored, field by field. */
    public static Conflict between(
            int expected,
            int current,
            Map<String, ? extends @Nullable Object> yours,
            Map<String, ? extends @Nullable Object> theirs) {
        var differences = new ArrayList<Difference>();
        yours.forEach((field, value) -> {
            String mine = Objects.toString(value, null);
            String stored = Objects.toString(theirs.get(field), null);
            if (!Objects.equals(mine, stored)) {
                differences.add(new Difference(field, mine, stored));
            }
        });
        return new Conflict(expected, current, List.copyOf(differences));
    }

    /** Ends the mutation; the answer shows what is stored. */
    public NothingDoneException over(Object stored) {
        return new FoundException(this, stored);
    }

    /** Somebody else was first. */
    static final class FoundException extends NothingDoneException {

        private final transient Conflict conflict;

        FoundException(Conflict conflict, Object stored) {
            super(List.of(conflict.problem()), stored);
            this.conflict = conflict;
        }

        Conflict conflict() {
            return conflict;
        }
    }

    /** What happened and what helps. */
    public Text message() {
        return problem().message();
    }

    /** The same as a problem, for clients that only look there. */
    public Problem problem() {
        return Problem.of("expectedVersion", "mutation.CONFLICT", currentVersion, expectedVersion);
    }
}
