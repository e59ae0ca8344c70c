package greenplan.backend.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of e-mails, under {@code greenplan.}; they leave when {@code spring.mail.host} is set.
 *
 * @param mailFrom sender of e-mails. Default {@code no-reply} at the host of {@code greenplan.base-url}, or at localhost without that
 * @param baseUrl where people find the portal
 */
@ConfigurationProperties("greenplan")
public record MailSettings(String mailFrom, @Nullable URI baseUrl) {

    public MailSettings(@Nullable String mailFrom, @Nullable URI baseUrl) {
        this.mailFrom = mailFrom == null || mailFrom.isBlank() ? "no-reply@" + host(baseUrl) : mailFrom;
        this.baseUrl = baseUrl;
    }

    private static String host(@Nullable URI portal) {
        return portal == null || portal.getHost() == null ? "localhost" : portal.getHost();
    }
}
