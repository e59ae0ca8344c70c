package greenplan.backend.signin;

import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.token.OneTimeSecret;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of mutations about one's own second factor. A field that a mutation lacks stays null. */
record SecondFactorAnswer(
        @Nullable OneTimeSecret codes,
        @Nullable Me me,
        List<Problem> problems,
        @Nullable String clientMutationId) implements Answer {

    static SecondFactorAnswer done(@Nullable Me me, @Nullable OneTimeSecret codes, @Nullable String clientMutationId) {
        return new SecondFactorAnswer(codes, me, List.of(), clientMutationId);
    }

    static SecondFactorAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new SecondFactorAnswer(null, null, problems.list(), clientMutationId);
    }

    /** The recovery codes; null when there are none, or another process made them. */
    public @Nullable List<String> recoveryCodes() {
        String token = codes == null ? null : codes.reveal();
        return token == null ? null : RecoveryCodes.of(token);
    }

    /**
     * What an app needs to make codes.
     *
     * @param secret base 32; null with problems
     * @param uri the same for a QR code
     */
    record Begun(
            @Nullable String secret,
            @Nullable String uri,
            List<Problem> problems,
            @Nullable String clientMutationId) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Begun";
        }
    }
}
