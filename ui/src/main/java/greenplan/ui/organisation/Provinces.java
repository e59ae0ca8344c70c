package greenplan.ui.organisation;

import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Role;
import java.util.Objects;

/** The province that somebody may reorganise. */
final class Provinces {

    private Provinces() {}

    /** Slug of the first one; empty when there is none, and then the API refuses. */
    static String first(Me me) {
        return me.roles().stream()
                .filter(held -> held.role() == Role.FOCAL_OFFICER)
                .map(Me.RoleHeld::province)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
