package greenplan.backend.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
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
        var message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        try {
            mail.send(message);
            return true;
        } catch (MailException failed) {
            log.warn("An e-mail could not be sent ({})", failed.getClass().getSimpleName());
            return false;
        }
    }
}
