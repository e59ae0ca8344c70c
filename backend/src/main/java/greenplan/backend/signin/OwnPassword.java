package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.SignedIn;
import greenplan.backend.token.AccessTokenRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting one's own password: by the old one, or by a link. */
@Service
class OwnPassword {

    private final LocalAccounts local;
    private final Guard guard;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Attempts attempts;
    private final CredentialRepository credentials;
    private final AccessTokenRepository tokens;
    private final PasswordResetRepository resets;
    private final TransactionTemplate transactions;

    OwnPassword(
            LocalAccounts local,
            Guard guard,
            PasswordCheck check,
            Passwords passwords,
            PasswordRules rules,
            Attempts attempts,
            CredentialRepository credentials,
            AccessTokenRepository tokens,
            PasswordResetRepository resets,
            TransactionTemplate transactions) {
        this.local = local;
        this.guard = guard;
        this.check = check;
        this.passwords = passwords;
        this.rules = rules;
        this.attempts = attempts;
        this.credentials = credentials;
        this.tokens = tokens;
        this.resets = resets;
        this.transactions = transactions;
    }

    // Inputs as in the schema. None shows what it holds.

    record Change(
            String currentPassword,
            String newPassword,
            boolean revokeTokens,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    record Reset(String token, String newPassword, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Reset";
        }
    }

    /** Sets a new password by the old one. Every other sign-in ends, and the personal tokens when they shall; this one goes on. */
    Work<Me> change(Caller caller, Change input) {
        problems(caller, input.currentPassword, input.newPassword).refuse();
        String hash = passwords.hash(input.newPassword);
        return new Work<>(() -> change(caller, hash, input.revokeTokens));
    }

    private Me change(Caller caller, String hash, boolean revokeTokens) {
        Instant now = Moment.now();
        credentials.setPassword(caller.account(), hash, now);
        tokens.revokeSignIns(caller.account(), caller.tokenId(), now);
        resets.withdraw(caller.account(), now);
        if (revokeTokens) {
            tokens.revokePersonal(caller.account(), now);
        }
        if (caller.tokenId() == null) {
            SignedIn.change(who -> who.begun(now));
        }
        return credentials.me(caller.account(), guard.today());
    }

    private Problems problems(Caller caller, String current, String next) {
        var problems = new Problems();
        if (!local.check(problems)) {
            return problems;
        }
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        rules.check(next, Optional.of(mine), "newPassword", problems);
        problems.unless(!next.equals(current), "newPassword", "signin.SAME_AS_BEFORE");
        checkCurrent(check, mine, current, problems);
        return problems;
    }

    /** Adds what is wrong with the password until now. */
    static void checkCurrent(PasswordCheck check, Credentials mine, String current, Problems problems) {
        if (mine.hash() == null) {
            problems.add(null, "signin.NO_PASSWORD");
            return;
        }
        try {
            problems.unless(
                    check.check(mine.email(), current, null).isPresent(), "currentPassword", "signin.WRONG_PASSWORD");
        } catch (PasswordCheck.LockedException locked) {
            problems.add("currentPassword", "signin.TOO_MANY_ATTEMPTS.password", locked.seconds());
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
