package greenplan.backend.signin;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.token.OneTimeSecret;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about oneself: signing in and out, passwords. A field that a mutation lacks stays null. */
public record SignInAnswer(
        @Nullable OneTimeSecret secret,
        @Nullable OffsetDateTime expiresAt,
        @Nullable Me me,
        List<Problem> problems,
        @Nullable String clientMutationId)
        implements Answer {

    /** Done, with nothing to show. */
    static SignInAnswer done(@Nullable String clientMutationId) {
        return new SignInAnswer(null, null, null, List.of(), clientMutationId);
    }

    static SignInAnswer of(Me me, @Nullable String clientMutationId) {
        return new SignInAnswer(null, null, me, List.of(), clientMutationId);
    }

    static SignInAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new SignInAnswer(null, null, null, problems.list(), clientMutationId);
    }

    /** The token of a sign-in. */
    public @Nullable String token() {
        return secret == null ? null : secret.reveal();
    }

    /** Whether it was done. */
    public boolean done() {
        return problems.isEmpty();
    }

    /** Whether a request was taken; it always is. */
    public boolean accepted() {
        return true;
    }
}
