package greenplan.backend.account;

/**
 * What somebody signs in with.
 *
 * @param account key of the account
 * @param hash of the password, with its method in front
 * @param disabled whether nobody can sign in with it
 * @param secondFactor whether a code is needed, too
 */
record Credentials(long account, String email, String hash, boolean disabled, boolean secondFactor) {

    /** Neither person nor hash. */
    @Override
    public String toString() {
        return "Credentials of account " + account;
    }
}
