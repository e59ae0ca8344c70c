package greenplan.ui.workspace;

import greenplan.schema.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is signed in.
 *
 * @param id the account
 * @param email address to sign in with
 * @param displayName name of the person
 * @param mustChangePassword nothing else can be done until it is changed
 * @param roles roles held today
 */
public record Me(String id, String email, String displayName, boolean mustChangePassword, List<RoleHeld> roles) {

    /**
     * A role held today.
     *
     * @param province slug; null when it reaches everywhere
     * @param provinces slugs of that province and of those that have passed to it
     * @param provinceName its name; null when it reaches everywhere
     * @param title the role and for whom, in words
     */
    public record RoleHeld(
            Role role,
            @Nullable String province,
            List<String> provinces,
            @Nullable String provinceName,
            String title) {}

    /** Holds one of these roles, wherever. */
    public boolean isOneOf(Set<Role> wanted) {
        return roles.stream().anyMatch(held -> wanted.contains(held.role()));
    }

    /** Holds this role, wherever. */
    public boolean is(Role role) {
        return isOneOf(Set.of(role));
    }
}
