package greenplan.backend.token;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about personal tokens. */
record TokenAnswer(
        @Nullable OneTimeSecret secret,
        @Nullable AccessToken accessToken,
        List<Problem> problems,
        @Nullable String clientMutationId)
        implements Answer {

    /** The token itself; null when another process made it. */
    public @Nullable String token() {
        return secret == null ? null : secret.reveal();
    }
}
