package greenplan.backend.account;

import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts, under {@code greenplan.}; mail leaves when {@code spring.mail.host} is set.
 *
 * @param administrator the first administrator
 * @param mailFrom sender of e-mails. Default {@code no-reply@localhost}
 * @param signInLasts how long the token of signIn serves. Default 8 hours
 * @param passwordAnewAfter after how long somebody signed in is asked for the password anew before what could let somebody
 *     stay. Default 15 minutes
 * @param secondFactor what encrypts the secrets of second factors
 */
@ConfigurationProperties("greenplan")
record AccountSettings(
        @DefaultValue Administrator administrator,
        @DefaultValue("no-reply@localhost") String mailFrom,
        @DefaultValue("8h") Duration signInLasts,
        @DefaultValue("15m") Duration passwordAnewAfter,
        @DefaultValue SecondFactor secondFactor) {

    /**
     * The first administrator, made at a start as long as nobody but accounts of the fictional province is one.
     *
     * @param email e-mail address of the first administrator; give it once, together with the password. Default: none
     * @param password first password of the first administrator, to be changed at the first sign-in
     */
    record Administrator(@Nullable String email, @Nullable String password) {

        Administrator {
            if ((email == null) != (password == null)) {
                throw new IllegalArgumentException(
                        "greenplan.administrator.email and greenplan.administrator.password must be given together");
            }
            if (email != null && !email.strip().matches("[^@\\s]+@[^@\\s]+")) {
                throw new IllegalArgumentException(
                        "greenplan.administrator.email must be an e-mail address, but was: " + email);
            }
        }

        /** Neither person nor password. */
        @Override
        public String toString() {
            return "Administrator";
        }
    }

    /**
     * Keeps the secrets of second factors.
     *
     * @param key 32 random bytes in base 64, the same for all instances. Default: a file in the data folder of the embedded
     *     database; with an external one nobody can set a second factor up without it
     */
    record SecondFactor(@Nullable String key) {

        static final int BYTES = 32;

        SecondFactor {
            if (key != null && !key.matches("[A-Za-z0-9+/]{43}=")) {
                throw new IllegalArgumentException(
                        "greenplan.second-factor.key must be 32 bytes in base 64 (openssl rand -base64 32), but has "
                                + key.length() + " characters");
            }
        }

        byte @Nullable [] bytes() {
            return key == null ? null : Base64.getDecoder().decode(key);
        }

        /** Not the key. */
        @Override
        public String toString() {
            return "SecondFactor";
        }
    }
}
