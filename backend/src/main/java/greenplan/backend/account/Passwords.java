package greenplan.backend.account;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2 (16 MB and two passes each) and still reads bcrypt. The same letters typed on another
 * keyboard are the same password: it is brought to one Unicode form first.
 */
@Component
class Passwords {

    private static final String METHOD = "argon2@SpringSecurity_v5_8";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            METHOD,
            Map.of(
                    METHOD,
                    Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                    "bcrypt",
                    new BCryptPasswordEncoder()));

    /** Each hash takes memory and a core; more of them at once would only be slower. */
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    /** What an unknown account is compared with, so that it takes as long as a known one. */
    private final String nobodys = encoder.encode(OneTimeSecret.random());

    /** The hash, with its method in front. */
    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(normal(password));
        } finally {
            places.release();
        }
    }

    /** Whether it is the password; without a hash it takes as long and is never. */
    boolean matches(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            boolean same = encoder.matches(normal(password), hash == null ? nobodys : hash);
            return same && hash != null;
        } finally {
            places.release();
        }
    }

    /** Whether it is worth hashing at all; longer ones are nobody's. */
    static boolean isPlausible(String password) {
        return password.length() <= PasswordRules.LONGEST * 4;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
