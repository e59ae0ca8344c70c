package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.RightsSettings;
import greenplan.backend.rights.SignedIn;
import greenplan.backend.token.AccessTokenRepository;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proving anew who one is, in the middle of work: what could let somebody stay asks for it (see {@link Guard#confirmed}). */
@Service
class Confirming {

    private final Guard guard;
    private final Mutations mutations;
    private final LocalAccounts local;
    private final CredentialRepository credentials;
    private final PasswordCheck check;
    private final SigningIn signingIn;
    private final AccessTokenRepository tokens;
    private final RightsSettings settings;

    Confirming(
            Guard guard,
            Mutations mutations,
            LocalAccounts local,
            CredentialRepository credentials,
            PasswordCheck check,
            SigningIn signingIn,
            AccessTokenRepository tokens,
            RightsSettings settings) {
        this.guard = guard;
        this.mutations = mutations;
        this.local = local;
        this.credentials = credentials;
        this.check = check;
        this.signingIn = signingIn;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Takes the password and, where a second factor is on, a code. It counts for this sign-in alone. */
    SignInAnswer confirm(String password, @Nullable String code, @Nullable String clientMutationId) {
        Caller caller = guard.inPerson();
        // Before the transaction, which would keep a connection while the password is looked at.
        Problems problems = problems(caller, password, code);
        if (!problems.none()) {
            return SignInAnswer.refused(problems, clientMutationId);
        }
        // Not once: given again, it counts again.
        return mutations.once(caller, "confirmPassword", null, SignInAnswer.class, () -> {
            Instant now = Moment.now();
            if (caller.tokenId() != null) {
                tokens.confirm(caller.tokenId(), now);
            } else {
                SignedIn.change(who -> who.confirmed(now));
            }
            Instant until = now.plus(settings.passwordAnewAfter());
            return new SignInAnswer(null, until.atOffset(ZoneOffset.UTC), null, List.of(), clientMutationId);
        });
    }

    private Problems problems(Caller caller, String password, @Nullable String code) {
        var problems = new Problems();
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        if (!local.areOn() || mine.hash() == null) {
            problems.add(
                    null,
                    "SIGN_IN_AGAIN",
                    "Tài khoản này không có mật khẩu riêng: hãy đăng nhập lại bằng tài khoản chung của cơ quan (SSO) để tiếp tục.",
                    "This account has no password here: sign in anew by single sign-on to go on.");
            return problems;
        }
        OwnPassword.checkCurrent(check, mine, password, problems);
        if (problems.none() && mine.secondFactor()) {
            signingIn.code(mine.account(), code, null, problems);
        }
        return problems;
    }
}
