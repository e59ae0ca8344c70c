package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import java.util.Optional;
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

    /** Makes a secret, which counts when a code made from it was given. It never lies in a stored answer: see {@link #begun}. */
    Work<Boolean> begin(Caller caller, SecondFactorInput.Beginning input) {
        var problems = new Problems();
        local.check(problems);
        problems.refuse();
        problems.unless(secrets.canBeKept(), null, "signin.NOT_SET_UP");
        problems.refuse();
        password(caller, input.currentPassword(), problems);
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

    /** Turns it off, by the password and a code. */
    Work<Me> turnOff(Caller caller, SecondFactorInput.End input) {
        var problems = new Problems();
        password(caller, input.currentPassword(), problems);
        SecondFactorCheck.tell(() -> check.check(caller.account(), input.code(), null), problems);
        problems.refuse();
        return new Work<>(() -> {
            factors.turnOff(caller.account());
            return credentials.me(caller.account(), guard.today());
        });
    }

    private void password(Caller caller, String password, Problems problems) {
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        OwnPassword.checkCurrent(passwords, mine, password, problems);
    }
}
