package greenplan.backend.signin;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 *
 * @param account key of the account
 * @param hash of the password, with its method in front; null when only a provider lets them in
 * @param disabled whether nobody can sign in with it
 * @param secondFactor whether a code is needed, too
 */
public record Credentials(
        long account,
        String email,
        String displayName,
        @Nullable String hash,
        boolean disabled,
        boolean secondFactor) {

    /** Neither person nor hash. */
    @Override
    public String toString() {
        return "Credentials of account " + account;
    }
}
