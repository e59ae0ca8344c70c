package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Mutations;
import greenplan.backend.mutation.Problems;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.token.OneTimeSecret;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Mutations mutations;
    private final PasswordCheck passwords;
    private final SecondFactorCheck check;
    private final SecondFactorRepository factors;
    private final CredentialRepository credentials;
    private final SealedSecrets secrets;

    OwnSecondFactor(
            LocalAccounts local,
            Guard guard,
            Mutations mutations,
            PasswordCheck passwords,
            SecondFactorCheck check,
            SecondFactorRepository factors,
            CredentialRepository credentials,
            SealedSecrets secrets) {
        this.local = local;
        this.guard = guard;
        this.mutations = mutations;
        this.passwords = passwords;
        this.check = check;
        this.factors = factors;
        this.credentials = credentials;
        this.secrets = secrets;
    }

    /** Makes a secret, which counts when a code made from it was given. It never lies in a stored answer. */
    SecondFactorAnswer.Begun begin(String password, @Nullable String clientMutationId) {
        Caller caller = guard.inPerson();
        SecondFactorAnswer answer = checked(
                caller,
                "beginSecondFactor",
                clientMutationId,
                problems -> {
                    if (!local.check(problems)) {
                        return;
                    }
                    problems.unless(
                            secrets.canBeKept(),
                            null,
                            "NOT_SET_UP",
                            "Cổng chưa có khóa để giữ bí mật này: người vận hành cần đặt greenplan.second-factor.key.",
                            "The portal has no key to keep this secret: its operator must set greenplan.second-factor.key.");
                    if (problems.none()) {
                        password(caller, password, problems);
                    }
                },
                () -> keep(caller, clientMutationId));
        byte[] secret = answer.problems().isEmpty()
                ? factors.secret(caller.account(), false)
                        .flatMap(kept -> secrets.open(kept, caller.account()))
                        .orElse(null)
                : null;
        String email = credentials.byKey(caller.account()).orElseThrow().email();
        return new SecondFactorAnswer.Begun(
                secret == null ? null : Totp.base32(secret),
                secret == null ? null : Totp.uri(ISSUER, email, secret),
                answer.problems(),
                clientMutationId);
    }

    private SecondFactorAnswer keep(Caller caller, @Nullable String clientMutationId) {
        var problems = new Problems();
        byte[] sealed = secrets.seal(secrets.fresh(SECRET_BYTES), caller.account());
        problems.unless(
                factors.begin(caller.account(), sealed, Moment.now()),
                null,
                "ALREADY_ON",
                "Xác thực hai lớp đang bật: hãy tắt trước khi thiết lập lại.",
                "The second factor is on: turn it off before setting it up anew.");
        return problems.none()
                ? SecondFactorAnswer.done(null, null, clientMutationId)
                : SecondFactorAnswer.refused(problems, clientMutationId);
    }

    /** Turns it on by a code made from the secret, and gives recovery codes. */
    SecondFactorAnswer confirm(String code, @Nullable String clientMutationId) {
        Caller caller = guard.inPerson();
        return checked(
                caller,
                "confirmSecondFactor",
                clientMutationId,
                problems -> {
                    problems.unless(
                            factors.secret(caller.account(), false).isPresent(),
                            null,
                            "NOT_BEGUN",
                            "Chưa có gì để xác nhận: hãy bắt đầu thiết lập (beginSecondFactor).",
                            "There is nothing to confirm: begin to set it up (beginSecondFactor).");
                    code(() -> check.checkPending(caller.account(), code), problems);
                },
                () -> {
                    factors.turnOn(caller.account(), Moment.now());
                    return withCodes(caller, clientMutationId);
                });
    }

    /** Gives new recovery codes; the old ones are no good any more. */
    SecondFactorAnswer renewCodes(String code, @Nullable String clientMutationId) {
        Caller caller = guard.inPerson();
        return checked(
                caller,
                "renewRecoveryCodes",
                clientMutationId,
                problems -> code(() -> check.check(caller.account(), code, null), problems),
                () -> withCodes(caller, clientMutationId));
    }

    /** Turns it off, by the password and a code. */
    SecondFactorAnswer turnOff(String password, String code, @Nullable String clientMutationId) {
        Caller caller = guard.inPerson();
        return checked(
                caller,
                "turnOffSecondFactor",
                clientMutationId,
                problems -> {
                    password(caller, password, problems);
                    code(() -> check.check(caller.account(), code, null), problems);
                },
                () -> {
                    factors.turnOff(caller.account());
                    return SecondFactorAnswer.done(me(caller), null, clientMutationId);
                });
    }

    /** Does the work once, after the password or the code was looked at. */
    private SecondFactorAnswer checked(
            Caller caller,
            String mutation,
            @Nullable String clientMutationId,
            Consumer<Problems> look,
            Supplier<SecondFactorAnswer> work) {
        return mutations.once(
                caller,
                mutation,
                clientMutationId,
                SecondFactorAnswer.class,
                () -> {
                    var problems = new Problems();
                    look.accept(problems);
                    return problems.none()
                            ? Optional.empty()
                            : Optional.of(SecondFactorAnswer.refused(problems, clientMutationId));
                },
                work);
    }

    private SecondFactorAnswer withCodes(Caller caller, @Nullable String clientMutationId) {
        OneTimeSecret codes = OneTimeSecret.fresh();
        factors.keepCodes(caller.account(), RecoveryCodes.of(Objects.requireNonNull(codes.reveal())));
        return SecondFactorAnswer.done(me(caller), codes, clientMutationId);
    }

    private Me me(Caller caller) {
        return credentials.me(caller.account(), guard.today());
    }

    private void password(Caller caller, String password, Problems problems) {
        Credentials mine = credentials.byKey(caller.account()).orElseThrow(NotSignedInException::new);
        OwnPassword.checkCurrent(passwords, mine, password, problems);
    }

    /** Adds what is wrong with a code. */
    static void code(Supplier<Boolean> check, Problems problems) {
        if (!problems.none()) {
            return;
        }
        try {
            problems.unless(
                    check.get(),
                    "code",
                    "WRONG_CODE",
                    "Mã không đúng hoặc đã dùng rồi: hãy chờ mã kế tiếp trong ứng dụng.",
                    "The code is not right or was used: wait for the next one in the app.");
        } catch (PasswordCheck.LockedException locked) {
            problems.add(
                    "code",
                    "TOO_MANY_ATTEMPTS",
                    "Đã thử quá nhiều lần. Hãy thử lại sau %d giây.".formatted(locked.seconds()),
                    "Too many attempts. Try again in %d seconds.".formatted(locked.seconds()));
        }
    }
}
