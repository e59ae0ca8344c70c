package greenplan.backend.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether an e-mail address and a password belong together. Unknown, wrong and disabled look the same and take as
 * long, and {@link Attempts} counts them alike.
 */
@Component
class PasswordCheck {

    private final Attempts attempts;
    private final CredentialRepository credentials;
    private final Passwords passwords;

    PasswordCheck(Attempts attempts, CredentialRepository credentials, Passwords passwords) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /**
     * The account, when the password is right.
     *
     * @param remote network address of the caller; null within this process
     * @throws Attempts.LockedException without looking at the password
     */
    Optional<Credentials> check(String email, String password, @Nullable String remote) {
        return attempts.atPassword(email, Network.of(remote), () -> look(email, password));
    }

    private Optional<Credentials> look(String email, String password) {
        Optional<Credentials> known = Passwords.isPlausible(password) ? credentials.byEmail(email) : Optional.empty();
        boolean same = passwords.matches(
                Passwords.isPlausible(password) ? password : "",
                known.map(Credentials::hash).orElse(null));
        return known.filter(account -> same && !account.disabled());
    }
}
