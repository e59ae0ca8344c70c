package greenplan.backend.rights;

import greenplan.db.base.enums.TokenScope;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, on this day.
 *
 * @param account key of the account
 * @param tokenId key of the token that the call is made with; null in a browser session
 * @param personal whether that is a personal token
 * @param scopes what the personal token may do; all otherwise
 * @param confirmedAt when they last proved who they are: at the sign-in, or by the password given anew
 * @param mustChangePassword nothing else is allowed until then
 * @param rights what the roles of the day give
 */
public record Caller(
        long account,
        @Nullable Long tokenId,
        boolean personal,
        Set<TokenScope> scopes,
        Instant confirmedAt,
        boolean mustChangePassword,
        Rights rights) {

    /** Whether they may do it there, by role and by token. */
    public boolean may(Right right) {
        return scopes.contains(right.permission().scope()) && rights.include(right);
    }

    /** {@link RefusedException} says who has the right otherwise, or which scope the token lacks. */
    void mustHave(Right right) {
        if (!rights.include(right)) {
            throw RefusedException.lacking(right);
        }
        mustHaveScope(right.permission());
    }

    /** The same for a permission that is held in any place, before the place is known. */
    void mustHaveSomewhere(Permission permission) {
        if (!rights.includeSomewhere(permission)) {
            throw RefusedException.lacking(new Right(permission, new Place.Everywhere()));
        }
        mustHaveScope(permission);
    }

    private void mustHaveScope(Permission permission) {
        if (!scopes.contains(permission.scope())) {
            throw RefusedException.lackingScope(permission.scope().name());
        }
    }

    /** Refuses a personal token. */
    void mustBeInPerson() {
        if (personal) {
            throw RefusedException.notByPersonalToken();
        }
    }
}
