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
}
