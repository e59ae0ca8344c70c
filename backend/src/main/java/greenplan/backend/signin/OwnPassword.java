package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.RefusedException;
import greenplan.backend.rights.SignedIn;
import greenplan.backend.token.AccessTokenRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting one's own password: by the old one, or by a link. */
@Service
class OwnPassword {

    private final LocalAccounts local;
    private final Guard guard;
    private final Mutations mutations;
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
            Mutations mutations,
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
        this.mutations = mutations;
        this.check = check;
        this.passwords = passwords;
        this.rules = rules;
        this.attempts = attempts;
        this.credentials = credentials;
        this.tokens = tokens;
        this.resets = resets;
        this.transactions = transactions;
    }

    /** Sets a new password by the old one. Every other sign-in ends, and the personal tokens when they shall; this one goes on. */
    SignInAnswer change(String current, String next, boolean revokeTokens, @Nullable String clientMutationId) {
        Caller caller = guard.anybodySignedIn();
        if (caller.personal()) {
            throw RefusedException.notByPersonalToken();
        }
        var hash = new AtomicReference<String>();
        return mutations.once(
                caller,
                "changePassword",
                clientMutationId,
                SignInAnswer.class,
                () -> {
                    Problems problems = problems(caller, current, next);
                    if (!problems.none()) {
                        return Optional.of(SignInAnswer.refused(problems, clientMutationId));
                    }
                    hash.set(passwords.hash(next));
                    return Optional.empty();
                },
                () -> change(caller, hash.get(), revokeTokens, clientMutationId));
    }

    private SignInAnswer change(Caller caller, String hash, boolean revokeTokens, @Nullable String clientMutationId) {
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
        return SignInAnswer.of(credentials.me(caller.account(), guard.today()), clientMutationId);
    }

    private Problems problems(Caller caller, String current, String next) {
        var problems = new Problems();
        if (!local.check(problems)) {
            return problems;
        }
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        rules.check(next, Optional.of(mine), "newPassword", problems);
        problems.unless(
                !next.equals(current),
                "newPassword",
                "SAME_AS_BEFORE",
                "Mật khẩu mới phải khác mật khẩu cũ.",
                "The new password must differ from the old one.");
        checkCurrent(check, mine, current, problems);
        return problems;
    }

    /** Adds what is wrong with the password until now. */
    static void checkCurrent(PasswordCheck check, Credentials mine, String current, Problems problems) {
        if (mine.hash() == null) {
            problems.add(
                    null,
                    "NO_PASSWORD",
                    "Tài khoản này chỉ đăng nhập bằng tài khoản chung của cơ quan (SSO), không có mật khẩu riêng.",
                    "This account signs in by single sign-on alone and has no password.");
            return;
        }
        try {
            problems.unless(
                    check.check(mine.email(), current, null).isPresent(),
                    "currentPassword",
                    "WRONG_PASSWORD",
                    "Mật khẩu hiện tại không đúng.",
                    "The current password is not right.");
        } catch (PasswordCheck.LockedException locked) {
            problems.add(
                    "currentPassword",
                    "TOO_MANY_ATTEMPTS",
                    SigningIn.waitVi(locked.seconds()),
                    SigningIn.waitEn(locked.seconds()));
        }
    }

    /**
     * Sets a new password by a link. Everything that was signed in or had a token is out, and wrong guesses keep whoever did it
     * out no more.
     */
    SignInAnswer reset(String token, String next, @Nullable String remote, @Nullable String clientMutationId) {
        var problems = new Problems();
        if (!local.check(problems)) {
            return SignInAnswer.refused(problems, clientMutationId);
        }
        Optional<Credentials> owner = resets.owner(token, Moment.now()).flatMap(credentials::byKey);
        if (owner.isPresent()) {
            rules.check(next, owner, "newPassword", problems);
            if (!problems.none()) {
                return SignInAnswer.refused(problems, clientMutationId);
            }
        }
        problems.unless(
                owner.isPresent() && set(token, next),
                "token",
                "LINK_ENDED",
                "Liên kết này không dùng được nữa: hãy yêu cầu liên kết mới.",
                "This link has ended or was used: ask for a new one.");
        if (!problems.none()) {
            return SignInAnswer.refused(problems, clientMutationId);
        }
        owner.ifPresent(known -> attempts.proven(known.account(), known.email(), Network.of(remote)));
        return SignInAnswer.done(clientMutationId);
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
