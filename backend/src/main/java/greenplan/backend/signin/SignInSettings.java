package greenplan.backend.signin;

import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in, under {@code greenplan.}.
 *
 * @param signInLasts how long the token of signIn serves. Default 8 hours
 * @param secondFactor what encrypts the secrets of second factors
 */
@ConfigurationProperties("greenplan")
record SignInSettings(
        @DefaultValue("8h") Duration signInLasts,
        @DefaultValue SecondFactor secondFactor) {

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
