package greenplan.backend.reorganisation;

import greenplan.backend.rights.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role of an account for a predecessor, that goes on after the day before.
 *
 * @param to for whom it is held from the day on; {@code from} when nothing changes; null for none
 */
record RoleEffect(
        long account,
        String person,
        Role role,
        String from,
        @Nullable String to) {}
