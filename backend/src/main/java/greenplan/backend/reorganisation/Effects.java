package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * All that a reorganisation does.
 *
 * @param <P> what a preview shows of it
 */
interface Effects<P> {

    /** Shows it to whoever decides. */
    P preview();

    /** All of it as a text. */
    String told();

    /** Stands for the effects: equal ones have the same. */
    default String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever decides has seen these effects, or expects none in particular. */
    default void check(@Nullable String expected, Problems problems) {
        problems.unless(
                expected == null || expected.equals(fingerprint()),
                "expectedEffects",
                "reorganisation.EFFECTS_CHANGED");
    }
}
