package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.token.OneTimeSecret;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Setting up one's own second factor and turning it off again. Never by a personal token. */
@Service
class OwnSecondFactor {

    private static final String ISSUER = "Greenplan";

    /** As long as the hash, which RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    private final LocalAccounts local;
    private final Guard guard;
    private final PasswordCheck passwords;
    private final SecondFactorCheck check;
    private final SecondFactorRepository factors;
    private final CredentialRepository credentials;
    private final SealedSecrets secrets;

    OwnSecondFactor(
            LocalAccounts local,
            Guard guard,
            PasswordCheck passwords,
            SecondFactorCheck check,
            SecondFactorRepository factors,
            CredentialRepository credentials,
            SealedSecrets secrets) {
        this.local = local;
        this.guard = guard;
        this.passwords = passwords;
        this.check = check;
        this.factors = factors;
        this.credentials = credentials;
        this.secrets = secrets;
    }

    // Inputs as in the schema. None shows what it holds.

    record Beginning(String currentPassword, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Beginning";
        }
    }

    record Code(String code, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Code";
        }
    }

    record End(
            String currentPassword, String code, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "End";
        }
    }

    /** Makes a secret, which counts when a code made from it was given. It never lies in a stored answer: see {@link #begun}. */
    Work<Boolean> begin(Caller caller, Beginning input) {
        var problems = new Problems();
        local.check(problems);
        problems.refuse();
        problems.unless(secrets.canBeKept(), null, "signin.NOT_SET_UP");
        problems.refuse();
        password(caller, input.currentPassword, problems);
        problems.refuse();
        return new Work<>(() -> keep(caller));
    }

    private boolean keep(Caller caller) {
        var problems = new Problems();
        byte[] sealed = secrets.seal(secrets.fresh(SECRET_BYTES), caller.account());
        problems.unless(factors.begin(caller.account(), sealed, Moment.now()), null, "signin.ALREADY_ON");
        problems.refuse();
        return true;
    }

    /** What an app needs to make codes, as long as none was given. */
    Optional<Begun> begun(Caller caller) {
        return factors.secret(caller.account(), false)
                .flatMap(kept -> secrets.open(kept, caller.account()))
                .map(secret -> new Begun(
                        Totp.base32(secret),
                        Totp.uri(
                                ISSUER,
                                credentials
                                        .byKey(caller.account())
                                        .orElseThrow()
                                        .email(),
                                secret)));
    }

    /**
     * What an app needs to make codes.
     *
     * @param secret base 32
     * @param uri the same for a QR code
     */
    record Begun(String secret, String uri) {
        @Override
        public String toString() {
            return "Begun";
        }
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
    Work<Codes> confirm(Caller caller, Code input) {
        var problems = new Problems();
        problems.unless(factors.secret(caller.account(), false).isPresent(), null, "signin.NOT_BEGUN");
        SecondFactorCheck.tell(() -> check.checkPending(caller.account(), input.code), problems);
        problems.refuse();
        return new Work<>(() -> {
            factors.turnOn(caller.account(), Moment.now());
            return withCodes(caller);
        });
    }

    /** Gives new recovery codes; the old ones are no good any more. */
    Work<Codes> renewCodes(Caller caller, Code input) {
        var problems = new Problems();
        SecondFactorCheck.tell(() -> check.check(caller.account(), input.code, null), problems);
        problems.refuse();
        return new Work<>(() -> withCodes(caller));
    }

    /** Turns it off, by the password and a code. */
    Work<Me> turnOff(Caller caller, End input) {
        var problems = new Problems();
        password(caller, input.currentPassword, problems);
        SecondFactorCheck.tell(() -> check.check(caller.account(), input.code, null), problems);
        problems.refuse();
        return new Work<>(() -> {
            factors.turnOff(caller.account());
            return me(caller);
        });
    }

    private Codes withCodes(Caller caller) {
        OneTimeSecret codes = OneTimeSecret.fresh();
        factors.keepCodes(caller.account(), RecoveryCodes.of(Objects.requireNonNull(codes.reveal())));
        return new Codes(codes, me(caller));
    }

    private Me me(Caller caller) {
        return credentials.me(caller.account(), guard.today());
    }

    private void password(Caller caller, String password, Problems problems) {
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        OwnPassword.checkCurrent(passwords, mine, password, problems);
    }
}
