package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Stands for effects: equal ones have the same. */
record Fingerprint(String value) {

    /** Of all that the effects are, as a text. */
    static Fingerprint of(String effects) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(effects.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever decides has seen these effects, or expects none in particular. */
    void check(@Nullable String expected, Problems problems) {
        problems.unless(
                expected == null || expected.equals(value), "expectedEffects", "reorganisation.EFFECTS_CHANGED");
    }
}
