package greenplan.backend.signin;

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

/** Setting one's own password by the old one. */
@Service
class OwnPassword {

    private final LocalAccounts local;
    private final Guard guard;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final CredentialRepository credentials;
    private final AccessTokenRepository tokens;
    private final PasswordResetRepository resets;

    OwnPassword(
            LocalAccounts local,
            Guard guard,
            PasswordCheck check,
            Passwords passwords,
            PasswordRules rules,
            CredentialRepository credentials,
            AccessTokenRepository tokens,
            PasswordResetRepository resets) {
        this.local = local;
        this.guard = guard;
        this.check = check;
        this.passwords = passwords;
        this.rules = rules;
        this.credentials = credentials;
        this.tokens = tokens;
        this.resets = resets;
    }

    /** As in the schema. It does not show what it holds. */
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
        } catch (Attempts.LockedException locked) {
            problems.add("currentPassword", "signin.TOO_MANY_ATTEMPTS.password", locked.seconds());
        }
    }
}
