package greenplan.backend.signin;

import greenplan.backend.database.Moment;
import greenplan.backend.mail.MailSettings;
import greenplan.backend.start.PublicAddress;
import greenplan.backend.token.OneTimeSecret;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends links to set a password by e-mail when that is set up; else each waits for an administrator to hand it over. */
@Component
public class LinkMail {

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");

    private final PasswordResetRepository resets;
    private final MailSettings settings;
    private final PublicAddress portal;
    private final ObjectProvider<JavaMailSender> mail;
    private final TransactionTemplate transactions;

    LinkMail(
            PasswordResetRepository resets,
            MailSettings settings,
            PublicAddress portal,
            ObjectProvider<JavaMailSender> mail,
            TransactionTemplate transactions) {
        this.resets = resets;
        this.settings = settings;
        this.portal = portal;
        this.mail = mail;
        this.transactions = transactions;
    }

    /** A link that was kept, by its key. */
    record Kept(long id, OneTimeSecret secret) {}

    /** The address of a link; null when another process made it. */
    public @Nullable String address(OneTimeSecret secret) {
        String token = secret.reveal();
        return token == null ? null : address(token);
    }

    private String address(String token) {
        return portal.root() + "/dat-lai-mat-khau?ma=" + token;
    }

    /** Sends a link. */
    void send(Credentials to, Kept link) {
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
