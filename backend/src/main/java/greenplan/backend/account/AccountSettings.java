package greenplan.backend.account;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts, under {@code greenplan.}; mail leaves when {@code spring.mail.host} is set.
 *
 * @param administrator the first account of an external database, made when there is no account yet
 * @param publicUrl address of the portal, for links in e-mails. Default {@code http://localhost:8080}
 * @param mailFrom sender of e-mails. Default {@code no-reply@localhost}
 * @param signInLasts how long the token of signIn serves. Default 8 hours
 */
@ConfigurationProperties("greenplan")
record AccountSettings(
        @DefaultValue Administrator administrator,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("no-reply@localhost") String mailFrom,
        @DefaultValue("8h") Duration signInLasts) {

    /**
     * The first account of an external database.
     *
     * @param email its address; without it none is made
     * @param password its first password, to be changed at the first sign-in
     */
    record Administrator(@Nullable String email, @Nullable String password) {

        /** Neither person nor password. */
        @Override
        public String toString() {
            return "Administrator";
        }
    }

    /** The page that takes a link to set a password. */
    String resetLink(String token) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base : base + "/") + "dat-lai-mat-khau?ma=" + token;
    }
}
