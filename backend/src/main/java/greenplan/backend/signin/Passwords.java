package greenplan.backend.signin;

import greenplan.backend.admission.OverloadedException;
import greenplan.backend.token.OneTimeSecret;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
public class Passwords {

    private static final String METHOD = "argon2@SpringSecurity_v5_8";

    private final PasswordEncoder encoder;

    /** Whoever asked is told to come back by then, or is gone: what waited longer is not worked off. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** More could not be worked off in that time. */
    private static final int QUEUE = 16 * Runtime.getRuntime().availableProcessors();

    /** Each hash takes memory and a core; more of them at once would only be slower. */
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /** What an unknown account is compared with, so that it takes as long as a known one; made beside the start, which need not wait for it. */
    private final CompletableFuture<String> nobodys;

    /** The portal has no Argon2 of another cost; tests, which sign in by the hundred, bring a cheap one along. */
    public Passwords(ObjectProvider<Argon2PasswordEncoder> another) {
        var argon2 = another.getIfAvailable(Argon2PasswordEncoder::defaultsForSpringSecurity_v5_8);
        encoder = new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, argon2, "bcrypt", new BCryptPasswordEncoder()));
        nobodys = CompletableFuture.supplyAsync(() -> encoder.encode(OneTimeSecret.random()));
    }

    /**
     * The hash, with its method in front.
     *
     * @throws OverloadedException when too many wait
     */
    public String hash(String password) {
        return inPlace(() -> encoder.encode(normal(password)));
    }

    /**
     * Whether it is the password; without a hash it takes as long and is never.
     *
     * @throws OverloadedException when too many wait
     */
    boolean matches(String password, @Nullable String hash) {
        boolean same = inPlace(() -> encoder.matches(normal(password), hash == null ? nobodys.join() : hash));
        return same && hash != null;
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (places.getQueueLength() >= QUEUE || !places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OverloadedException();
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new OverloadedException();
        }
        try {
            return work.get();
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
