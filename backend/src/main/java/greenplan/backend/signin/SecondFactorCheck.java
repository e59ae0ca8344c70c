package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mutation.Problems;
import greenplan.backend.operation.Operation;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whether somebody has what the password does not give: the code that the app shows, or a recovery code; each
 * counts once, also when what it was given for fails. It is asked only after the password.
 */
@Component
class SecondFactorCheck {

    private final Attempts attempts;
    private final SecondFactorRepository factors;
    private final SealedSecrets secrets;
    private final TransactionTemplate aside;

    SecondFactorCheck(
            Attempts attempts,
            SecondFactorRepository factors,
            SealedSecrets secrets,
            PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.factors = factors;
        this.secrets = secrets;
        this.aside = new TransactionTemplate(transactions);
        // A code that is used up is nothing of what was asked for: an answer shall not say that it was done.
        aside.setName(Operation.ASIDE);
    }

    /**
     * Uses up a code from the app or a recovery code; false when it is not right, or was used.
     *
     * @param remote network address of the caller; null within this process
     * @throws Attempts.LockedException without looking at the code
     */
    boolean check(long account, String code, @Nullable String remote) {
        return attempts.atCode(
                account,
                Network.of(remote),
                () -> RecoveryCodes.isPlausible(code)
                        ? new Actor("account:" + account, null)
                                .call(() -> Boolean.TRUE.equals(aside.execute(
                                        transaction -> factors.useRecoveryCode(account, code, Moment.now()))))
                        : matches(account, code, true));
    }

    /** As {@link #check} for the secret that waits to be confirmed. */
    boolean checkPending(long account, String code) {
        return attempts.atCode(account, Network.WITHIN, () -> matches(account, code, false));
    }

    /** Adds what is wrong with a code, which is looked at only while nothing else is. */
    static void tell(BooleanSupplier check, Problems problems) {
        if (!problems.none()) {
            return;
        }
        try {
            problems.unless(check.getAsBoolean(), "code", "signin.WRONG_CODE");
        } catch (Attempts.LockedException locked) {
            problems.add("code", "signin.TOO_MANY_ATTEMPTS", locked.seconds());
        }
    }

    private boolean matches(long account, String code, boolean confirmed) {
        Instant now = Moment.now();
        OptionalLong step = factors.secret(account, confirmed)
                .flatMap(kept -> secrets.open(kept, account))
                .map(secret -> Totp.match(secret, code.replaceAll("\\s", ""), now))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.use(account, step.getAsLong());
    }
}
