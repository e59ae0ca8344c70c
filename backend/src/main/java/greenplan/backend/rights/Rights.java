package greenplan.backend.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do on a day: nothing but what the roles give that are held on that day.
 *
 * @param held the roles of that day, successors in the place of agencies that were reorganised
 */
public record Rights(List<Held> held) {

    public Rights {
        held = List.copyOf(held);
    }

    /** Whether a role of the day gives this right. */
    public boolean include(Right right) {
        return held.stream()
                .anyMatch(h -> right.permission().roles().contains(h.role())
                        && h.place().covers(right.place()));
    }

    /** Whether a role of the day gives this permission somewhere, be it in one agency. */
    public boolean includeSomewhere(Permission permission) {
        return held.stream().anyMatch(h -> permission.roles().contains(h.role()));
    }

    /** Keys of the provinces in which they have a permission; null when they have it everywhere. */
    public @Nullable List<Long> provinces(Permission permission) {
        if (include(new Right(permission, new Place.Everywhere()))) {
            return null;
        }
        return held.stream()
                .filter(h -> permission.roles().contains(h.role()))
                .flatMap(h -> h.place() instanceof Place.Province province ? province.keys() : Stream.empty())
                .distinct()
                .toList();
    }
}
