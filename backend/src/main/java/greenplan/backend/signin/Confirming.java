package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.RightsSettings;
import greenplan.backend.rights.SignedIn;
import greenplan.backend.token.AccessTokenRepository;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proving anew who one is, in the middle of work: what could let somebody stay asks for it (see {@link Guard#confirmed}). */
@Service
class Confirming {

    private final LocalAccounts local;
    private final CredentialRepository credentials;
    private final PasswordCheck check;
    private final SigningIn signingIn;
    private final AccessTokenRepository tokens;
    private final RightsSettings settings;

    Confirming(
            LocalAccounts local,
            CredentialRepository credentials,
            PasswordCheck check,
            SigningIn signingIn,
            AccessTokenRepository tokens,
            RightsSettings settings) {
        this.local = local;
        this.credentials = credentials;
        this.check = check;
        this.signingIn = signingIn;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Input as in the schema. It does not show what it holds. */
    record Proof(
            String currentPassword,
            @Nullable String code,
            @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Proof";
        }
    }

    /** Takes the password and, where a second factor is on, a code. It counts for this sign-in alone; given again, it counts again. */
    Work<OffsetDateTime> confirm(Caller caller, Proof input) {
        problems(caller, input.currentPassword, input.code).refuse();
        return new Work<>(() -> {
                    Instant now = Moment.now();
                    if (caller.tokenId() != null) {
                        tokens.confirm(caller.tokenId(), now);
                    } else {
                        SignedIn.change(who -> who.confirmed(now));
                    }
                    return now.plus(settings.passwordAnewAfter()).atOffset(ZoneOffset.UTC);
                })
                .eachTime();
    }

    private Problems problems(Caller caller, String password, @Nullable String code) {
        var problems = new Problems();
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        if (!local.areOn() || mine.hash() == null) {
            problems.add(null, "signin.SIGN_IN_AGAIN");
            return problems;
        }
        OwnPassword.checkCurrent(check, mine, password, problems);
        if (problems.none() && mine.secondFactor()) {
            signingIn.code(mine.account(), code, null, problems);
        }
        return problems;
    }
}
