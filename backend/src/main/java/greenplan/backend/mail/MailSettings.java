package greenplan.backend.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of e-mails, under {@code greenplan.}; they leave when {@code spring.mail.host} is set.
 *
 * @param mailFrom sender of e-mails. Default {@code no-reply@localhost}
 */
@ConfigurationProperties("greenplan")
public record MailSettings(
        @DefaultValue("no-reply@localhost") String mailFrom) {}
