package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.token.AccessTokenRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting one's own password by a link. */
@Service
class PasswordReset {

    private final LocalAccounts local;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Attempts attempts;
    private final CredentialRepository credentials;
    private final AccessTokenRepository tokens;
    private final PasswordResetRepository resets;
    private final TransactionTemplate transactions;

    PasswordReset(
            LocalAccounts local,
            Passwords passwords,
            PasswordRules rules,
            Attempts attempts,
            CredentialRepository credentials,
            AccessTokenRepository tokens,
            PasswordResetRepository resets,
            TransactionTemplate transactions) {
        this.local = local;
        this.passwords = passwords;
        this.rules = rules;
        this.attempts = attempts;
        this.credentials = credentials;
        this.tokens = tokens;
        this.resets = resets;
        this.transactions = transactions;
    }

    /** As in the schema. It does not show what it holds. */
    record Reset(String token, String newPassword, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Reset";
        }
    }

    /**
     * Sets a new password by a link. Everything that was signed in or had a token is out, and wrong guesses keep whoever did it
     * out no more.
     */
    boolean reset(Reset input, @Nullable String remote) {
        var problems = new Problems();
        local.check(problems);
        problems.refuse();
        Optional<Credentials> owner = resets.owner(input.token, Moment.now()).flatMap(credentials::byKey);
        if (owner.isPresent()) {
            rules.check(input.newPassword, owner, "newPassword", problems);
            problems.refuse();
        }
        problems.unless(owner.isPresent() && set(input.token, input.newPassword), "token", "signin.LINK_ENDED");
        problems.refuse();
        owner.ifPresent(known -> attempts.proven(known.account(), known.email(), Network.of(remote)));
        return true;
    }

    private boolean set(String token, String next) {
        String hash = passwords.hash(next);
        return Actor.system("password-reset")
                .call(() -> Boolean.TRUE.equals(transactions.execute(transaction -> {
                    Instant now = Moment.now();
                    Optional<Long> account = resets.use(token, now);
                    account.ifPresent(key -> {
                        credentials.setPassword(key, hash, now);
                        tokens.revokeAll(key, now);
                        resets.withdraw(key, now);
                    });
                    return account.isPresent();
                })));
    }
}
