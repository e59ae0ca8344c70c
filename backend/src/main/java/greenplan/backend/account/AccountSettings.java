package greenplan.backend.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let in first, under {@code greenplan.}.
 *
 * @param administrator the first administrator
 */
@ConfigurationProperties("greenplan")
record AccountSettings(@DefaultValue Administrator administrator) {

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
}
