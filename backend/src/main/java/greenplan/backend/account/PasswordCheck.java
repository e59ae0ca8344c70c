package greenplan.backend.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether an e-mail address and a password belong together. Unknown, wrong and disabled look the same and take as
 * long; after five failures for one address of either kind, or twenty from one network address, nobody is let in for a
 * while, known or not.
 */
@Component
class PasswordCheck {

    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 20;

    private final ThrottleRepository throttle;
    private final CredentialRepository credentials;
    private final Passwords passwords;

    PasswordCheck(ThrottleRepository throttle, CredentialRepository credentials, Passwords passwords) {
        this.throttle = throttle;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /** Too many attempts of late; after so many seconds another one is looked at. */
    static final class LockedException extends RuntimeException {

        private final long seconds;

        LockedException(long seconds) {
            super("Too many attempts: try again in " + seconds + " seconds");
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }

    /**
     * The account, when the password is right.
     *
     * @param remote network address of the caller; null within this process
     * @throws LockedException without looking at the password
     */
    Optional<Credentials> check(String email, String password, @Nullable String remote) {
        String byAccount = key(email);
        attempt(byAccount, PER_ACCOUNT);
        String byAddress = remote == null ? null : "address:" + remote;
        if (byAddress != null) {
            attempt(byAddress, PER_ADDRESS);
        }
        Optional<Credentials> known = Passwords.isPlausible(password) ? credentials.byEmail(email) : Optional.empty();
        boolean same = passwords.matches(
                Passwords.isPlausible(password) ? password : "",
                known.map(Credentials::hash).orElse(null));
        if (!same || known.isEmpty() || known.get().disabled()) {
            return Optional.empty();
        }
        throttle.forget(byAccount);
        if (byAddress != null) {
            throttle.takeBack(byAddress);
        }
        return known;
    }

    private void attempt(String key, int allowance) {
        if (!throttle.attempt(key, allowance)) {
            throw new LockedException(throttle.secondsToWait(key));
        }
    }

    private static String key(String email) {
        return "email:" + email.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
