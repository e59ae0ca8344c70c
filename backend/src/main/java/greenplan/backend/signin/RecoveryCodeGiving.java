package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.token.OneTimeSecret;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives recovery codes: when the second factor is turned on, and later anew. */
@Service
class RecoveryCodeGiving {

    private final Guard guard;
    private final SecondFactorCheck check;
    private final SecondFactorRepository factors;
    private final CredentialRepository credentials;

    RecoveryCodeGiving(
            Guard guard, SecondFactorCheck check, SecondFactorRepository factors, CredentialRepository credentials) {
        this.guard = guard;
        this.check = check;
        this.factors = factors;
        this.credentials = credentials;
    }

    /** Recovery codes, and whose they are. */
    record Codes(OneTimeSecret codes, Me me) {

        /** The codes; null when another process made them. */
        public @Nullable List<String> recoveryCodes() {
            String token = codes.reveal();
            return token == null ? null : RecoveryCodes.of(token);
        }
    }

    /** Turns it on by a code made from the secret, and gives recovery codes. */
    Work<Codes> confirm(Caller caller, SecondFactorInput.Code input) {
        var problems = new Problems();
        problems.unless(factors.secret(caller.account(), false).isPresent(), null, "signin.NOT_BEGUN");
        SecondFactorCheck.tell(() -> check.checkPending(caller.account(), input.code()), problems);
        problems.refuse();
        return new Work<>(() -> {
            factors.turnOn(caller.account(), Moment.now());
            return withCodes(caller);
        });
    }

    /** Gives new recovery codes; the old ones are no good any more. */
    Work<Codes> renewCodes(Caller caller, SecondFactorInput.Code input) {
        var problems = new Problems();
        SecondFactorCheck.tell(() -> check.check(caller.account(), input.code(), null), problems);
        problems.refuse();
        return new Work<>(() -> withCodes(caller));
    }

    private Codes withCodes(Caller caller) {
        OneTimeSecret codes = OneTimeSecret.fresh();
        factors.keepCodes(caller.account(), RecoveryCodes.of(Objects.requireNonNull(codes.reveal())));
        return new Codes(codes, credentials.me(caller.account(), guard.today()));
    }
}
