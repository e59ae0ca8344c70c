package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.SignedIn;
import greenplan.backend.token.OneTimeSecret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to set a password, for whoever asks and for new accounts. */
@Service
public class PasswordLinks {

    private static final Duration GOOD_AFTER_A_REQUEST = Duration.ofHours(1);
    private static final Duration GOOD_FOR_A_NEW_ACCOUNT = Duration.ofDays(7);
    private static final int REQUESTS_PER_ACCOUNT = 4;
    private static final int REQUESTS_PER_NETWORK = Attempts.OF_A_NETWORK;

    private final PasswordResetRepository resets;
    private final FirstLinkRepository first;
    private final CredentialRepository credentials;
    private final ThrottleRepository throttle;
    private final LinkMail mail;
    private final Guard guard;
    private final TransactionTemplate transactions;

    PasswordLinks(
            PasswordResetRepository resets,
            FirstLinkRepository first,
            CredentialRepository credentials,
            ThrottleRepository throttle,
            LinkMail mail,
            Guard guard,
            TransactionTemplate transactions) {
        this.resets = resets;
        this.first = first;
        this.credentials = credentials;
        this.throttle = throttle;
        this.mail = mail;
        this.guard = guard;
        this.transactions = transactions;
    }

    /** Makes a link for the account of the address, if there is one, after the answer: its time tells nothing. */
    void request(String email, @Nullable String remote) {
        Long caller = caller();
        Thread.startVirtualThread(() -> {
            if (throttle.attempt("reset:" + email.strip().toLowerCase(java.util.Locale.ROOT), REQUESTS_PER_ACCOUNT)
                    && (remote == null
                            || throttle.attempt(
                                    "reset-network:" + Network.of(remote).name(), REQUESTS_PER_NETWORK))) {
                credentials
                        .byEmail(email)
                        .filter(account -> !account.disabled() && account.hash() != null)
                        .ifPresent(account -> Actor.system("password-reset")
                                .run(() -> mail.send(account, asked(account.account(), caller))));
            }
        });
    }

    /**
     * Keeps a link for a new account, in the transaction that opens it, and sends it when that has ended well.
     *
     * @param opener who opens the account, and hands the link over where no e-mail carries it
     */
    public void welcome(Credentials account, long opener) {
        LinkMail.Kept link = keep(account.account(), GOOD_FOR_A_NEW_ACCOUNT, opener);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.startVirtualThread(() -> Actor.system("password-reset").run(() -> mail.send(account, link)));
            }
        });
    }

    /** Whoever opened an account asks for its next link, too, as long as its owner never set a password and nobody else raised it. */
    private LinkMail.Kept asked(long account, @Nullable Long caller) {
        return caller != null && first.isOpenedBy(account, caller, guard.today())
                ? keep(account, GOOD_FOR_A_NEW_ACCOUNT, caller)
                : keep(account, GOOD_AFTER_A_REQUEST, null);
    }

    private static @Nullable Long caller() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof SignedIn who ? who.account() : null;
    }

    private LinkMail.Kept keep(long account, Duration good, @Nullable Long opener) {
        OneTimeSecret secret = OneTimeSecret.fresh();
        Instant now = Moment.now();
        Long id = transactions.execute(transaction -> resets.keep(account, secret, now, now.plus(good), opener));
        return new LinkMail.Kept(id, secret);
    }
}
