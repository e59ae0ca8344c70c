package greenplan.backend.signin;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.mail.MailSettings;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.SignedIn;
import greenplan.backend.start.PublicAddress;
import greenplan.backend.token.OneTimeSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Links to set a password: sent by e-mail when that is set up, else kept for an administrator to hand over. */
@Service
public class PasswordLinks {

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");
    private static final Duration GOOD_AFTER_A_REQUEST = Duration.ofHours(1);
    private static final Duration GOOD_FOR_A_NEW_ACCOUNT = Duration.ofDays(7);
    private static final int REQUESTS_PER_ACCOUNT = 4;
    private static final int REQUESTS_PER_NETWORK = Attempts.OF_A_NETWORK;

    private final PasswordResetRepository resets;
    private final FirstLinkRepository first;
    private final CredentialRepository credentials;
    private final ThrottleRepository throttle;
    private final MailSettings settings;
    private final PublicAddress portal;
    private final ObjectProvider<JavaMailSender> mail;
    private final Guard guard;
    private final TransactionTemplate transactions;

    PasswordLinks(
            PasswordResetRepository resets,
            FirstLinkRepository first,
            CredentialRepository credentials,
            ThrottleRepository throttle,
            MailSettings settings,
            PublicAddress portal,
            ObjectProvider<JavaMailSender> mail,
            Guard guard,
            TransactionTemplate transactions) {
        this.resets = resets;
        this.first = first;
        this.credentials = credentials;
        this.throttle = throttle;
        this.settings = settings;
        this.portal = portal;
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
                                .run(() -> send(account, asked(account.account(), caller))));
            }
        });
    }

    /**
     * Keeps a link for a new account, in the transaction that opens it, and sends it when that has ended well.
     *
     * @param opener who opens the account, and hands the link over where no e-mail carries it
     */
    public void welcome(Credentials account, long opener) {
        Kept link = keep(account.account(), GOOD_FOR_A_NEW_ACCOUNT, opener);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.startVirtualThread(() -> Actor.system("password-reset").run(() -> send(account, link)));
            }
        });
    }

    /** The address of a link; null when another process made it. */
    public @Nullable String address(OneTimeSecret secret) {
        String token = secret.reveal();
        return token == null ? null : address(token);
    }

    private String address(String token) {
        return portal.root() + "/dat-lai-mat-khau?ma=" + token;
    }

    /** A link that was kept, by its key. */
    private record Kept(long id, OneTimeSecret secret) {}

    /** Whoever opened an account asks for its next link, too, as long as its owner never set a password and nobody else raised it. */
    private Kept asked(long account, @Nullable Long caller) {
        return caller != null && first.isOpenedBy(account, caller, guard.today())
                ? keep(account, GOOD_FOR_A_NEW_ACCOUNT, caller)
                : keep(account, GOOD_AFTER_A_REQUEST, null);
    }

    private static @Nullable Long caller() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof SignedIn who ? who.account() : null;
    }

    private Kept keep(long account, Duration good, @Nullable Long opener) {
        OneTimeSecret secret = OneTimeSecret.fresh();
        Instant now = Moment.now();
        Long id = transactions.execute(transaction -> resets.keep(account, secret, now, now.plus(good), opener));
        return new Kept(id, secret);
    }

    /** Sends a link; when that fails it waits for an administrator. */
    private void send(Credentials to, Kept link) {
        Optional<JavaMailSender> sender = Optional.ofNullable(mail.getIfAvailable());
        if (sender.isEmpty()) {
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(to.email());
        message.setSubject("Đặt mật khẩu Cổng Tăng trưởng xanh / Set your Greenplan password");
        String url = address(Objects.requireNonNull(link.secret().reveal()));
        message.setText("""
                Mở liên kết sau để đặt mật khẩu. Liên kết chỉ dùng được một lần.
                Nếu bạn không yêu cầu, hãy bỏ qua thư này.

                Open this link to set your password. It can be used once.
                If you did not ask for it, ignore this message.

                %s
                """.formatted(url));
        try {
            sender.get().send(message);
            transactions.executeWithoutResult(transaction -> resets.sent(link.id(), Moment.now()));
        } catch (MailException failed) {
            // Its message may hold the address.
            log.warn(
                    "A link to set a password could not be sent ({}); it waits for an administrator",
                    failed.getClass().getSimpleName());
        }
    }
}
