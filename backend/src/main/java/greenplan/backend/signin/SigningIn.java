package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.RefusedException;
import greenplan.backend.token.AccessTokenRepository;
import greenplan.backend.token.OneTimeSecret;
import greenplan.db.base.enums.TokenKind;
import greenplan.db.base.enums.TokenScope;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Beginning and ending to work. Moments are the real ones, also when the portal's day stands still. */
@Service
@EnableConfigurationProperties(SignInSettings.class)
public class SigningIn {

    private final LocalAccounts local;
    private final PasswordCheck check;
    private final Attempts attempts;
    private final SecondFactorCheck secondFactor;
    private final AccessTokenRepository tokens;
    private final CredentialRepository credentials;
    private final SignInSettings settings;
    private final Guard guard;
    private final Mutations mutations;
    private final TransactionTemplate transactions;

    SigningIn(
            LocalAccounts local,
            PasswordCheck check,
            Attempts attempts,
            SecondFactorCheck secondFactor,
            AccessTokenRepository tokens,
            CredentialRepository credentials,
            SignInSettings settings,
            Guard guard,
            Mutations mutations,
            TransactionTemplate transactions) {
        this.local = local;
        this.check = check;
        this.attempts = attempts;
        this.secondFactor = secondFactor;
        this.tokens = tokens;
        this.credentials = credentials;
        this.settings = settings;
        this.guard = guard;
        this.mutations = mutations;
        this.transactions = transactions;
    }

    /** Gives a token to whoever knows the password and, where a second factor is on, has a code. */
    public SignInAnswer signIn(
            String email,
            String password,
            @Nullable String code,
            @Nullable String remote,
            @Nullable String clientMutationId) {
        var problems = new Problems();
        if (!local.check(problems)) {
            return SignInAnswer.refused(problems, clientMutationId);
        }
        try {
            Optional<Credentials> known = check.check(email, password, remote);
            problems.unless(
                    known.isPresent(),
                    null,
                    "BAD_CREDENTIALS",
                    "E-mail hoặc mật khẩu không đúng.",
                    "E-mail address or password is not right.");
            known.filter(Credentials::secondFactor)
                    .ifPresent(account -> code(account.account(), code, remote, problems));
            if (known.isPresent() && problems.none()) {
                attempts.proven(known.get().account(), email, Network.of(remote));
                return begin(known.get().account(), clientMutationId);
            }
        } catch (PasswordCheck.LockedException locked) {
            problems.add(null, "TOO_MANY_ATTEMPTS", waitVi(locked.seconds()), waitEn(locked.seconds()));
        }
        return SignInAnswer.refused(problems, clientMutationId);
    }

    /** Adds what is wrong with the code of a second factor, or that it is missing. */
    void code(long account, @Nullable String code, @Nullable String remote, Problems problems) {
        problems.unless(
                code != null,
                "code",
                "CODE_REQUIRED",
                "Cần thêm mã trong ứng dụng xác thực, hoặc một mã khôi phục.",
                "The code of the authenticator app is needed, too, or a recovery code.");
        OwnSecondFactor.code(() -> secondFactor.check(account, Objects.requireNonNull(code), remote), problems);
    }

    static String waitVi(long seconds) {
        return "Đã thử quá nhiều lần. Hãy thử lại sau %d giây, hoặc đặt lại mật khẩu.".formatted(seconds);
    }

    static String waitEn(long seconds) {
        return "Too many attempts. Try again in %d seconds, or set a new password.".formatted(seconds);
    }

    private SignInAnswer begin(long account, @Nullable String clientMutationId) {
        Instant now = Moment.now();
        Instant until = now.plus(settings.signInLasts());
        OneTimeSecret secret = OneTimeSecret.fresh();
        Actor who = new Actor("account:" + account, null);
        // All in one: whatever fails, there is no token that nobody was given.
        Me me = who.call(() -> transactions.execute(transaction -> {
            tokens.keep(account, null, List.of(TokenScope.values()), secret, now, until);
            credentials.signedIn(account, now);
            return credentials.me(account, guard.today());
        }));
        return new SignInAnswer(secret, until.atOffset(ZoneOffset.UTC), me, List.of(), clientMutationId);
    }

    /** Ends the sign-in of this call. */
    SignInAnswer signOut(@Nullable String clientMutationId) {
        Caller caller = guard.anybodySignedIn();
        if (caller.personal()) {
            throw RefusedException.notByPersonalToken();
        }
        return mutations.once(caller, "signOut", clientMutationId, SignInAnswer.class, () -> {
            if (caller.tokenId() != null) {
                tokens.revoke(caller.account(), caller.tokenId(), TokenKind.SIGN_IN, Moment.now());
            } else {
                endSession();
            }
            return SignInAnswer.done(clientMutationId);
        });
    }

    /** Ends every sign-in of the caller, and the personal tokens when they shall end, too. */
    SignInAnswer signOutEverywhere(boolean revokeTokens, @Nullable String clientMutationId) {
        Caller caller = guard.anybodySignedIn();
        if (caller.personal()) {
            throw RefusedException.notByPersonalToken();
        }
        return mutations.once(caller, "signOutEverywhere", clientMutationId, SignInAnswer.class, () -> {
            credentials.endSessions(caller.account(), Moment.now());
            tokens.revokeSignIns(caller.account(), null, Moment.now());
            if (revokeTokens) {
                tokens.revokePersonal(caller.account(), Moment.now());
            }
            return SignInAnswer.done(clientMutationId);
        });
    }

    private static void endSession() {
        SecurityContextHolder.getContext().setAuthentication(null);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet) {
            HttpSession session = servlet.getRequest().getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
