package greenplan.backend.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail, when {@code spring.mail.host} is set. Neither an address nor a text is ever logged. */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class Mail {

    private static final Logger log = LoggerFactory.getLogger("greenplan.mail");

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    Mail(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** Whether there is a server to send by. */
    public boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    /** Sends a plain text; false when that failed or nothing is set up. */
    public boolean send(String to, String subject, String text) {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return false;
        }
        try {
            var message = mail.createMimeMessage();
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.mailFrom());
            parts.setTo(to);
            parts.setSubject(subject);
            parts.setText(text);
            // RFC 3834: so that nobody's absence note answers the portal.
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
            return true;
        } catch (MailException | MessagingException failed) {
            log.warn("An e-mail could not be sent ({})", failed.getClass().getSimpleName());
            return false;
        }
    }
}
