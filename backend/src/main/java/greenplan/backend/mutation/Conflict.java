package greenplan.backend.mutation;

import greenplan.backend.graph.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was first: what this call wanted to write, and what is stored.
 *
 * @param expectedVersion version that the change was made from
 * @param currentVersion version that is stored
 * @param differences fields in which the two differ
 * @param problem what happened and what helps
 */
public record Conflict(int expectedVersion, int currentVersion, List<Difference> differences, Problem problem) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

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
        return new Conflict(
                expected,
                current,
                List.copyOf(differences),
                Problem.of("expectedVersion", "mutation.CONFLICT", current, expected));
    }

    /** Who was first, and when. */
    public record Who(long account, String name, OffsetDateTime at) {}

    /** The same with who was first, for a colleague or for themselves in another window; unchanged when that is not known. */
    public Conflict by(Optional<Who> who, long caller) {
        return who.map(first -> {
                    var at = first.at().atZoneSameInstant(VIETNAM);
                    boolean isToday = at.toLocalDate().equals(LocalDate.now(VIETNAM));
                    String time = (isToday ? TIME : DAY_AND_TIME).format(at);
                    String key = first.account() == caller ? "mutation.CONFLICT.own" : "mutation.CONFLICT.by";
                    return new Conflict(
                            expectedVersion,
                            currentVersion,
                            differences,
                            Problem.of("expectedVersion", key, first.name(), time));
                })
                .orElse(this);
    }

    /** Ends the mutation; the answer shows what is stored. */
    public NothingDoneException over(Object stored) {
        return new FoundException(this, stored);
    }

    /** Somebody else was first. */
    static final class FoundException extends NothingDoneException {

        private final transient Conflict conflict;

        FoundException(Conflict conflict, Object stored) {
            super(List.of(conflict.problem), stored);
            this.conflict = conflict;
        }

        Conflict conflict() {
            return conflict;
        }
    }

    /** What happened and what helps. */
    public Text message() {
        return problem.message();
    }
}
