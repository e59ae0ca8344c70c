package greenplan.backend.signin;

import greenplan.backend.token.OneTimeSecret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Ten codes of 80 bits, each good for one sign-in without the app: {@code K3QX-7MZA-UVFH-2PRE}. All are made from one
 * {@link OneTimeSecret}, so that a repeated mutation can show them again and the database never holds them.
 */
final class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;

    private RecoveryCodes() {}

    /** The codes of a token that was revealed. */
    static List<String> of(String token) {
        return IntStream.range(0, HOW_MANY)
                .mapToObj(number -> OneTimeSecret.hash(token + "/" + number))
                .map(hash -> Totp.base32(Arrays.copyOf(hash, BYTES)))
                .map(letters -> letters.replaceAll("(.{4})(?!$)", "$1-"))
                .toList();
    }

    /** What a code is stored as; how it is spaced and whether it is typed in capitals does not matter. */
    static byte[] hash(String code) {
        return OneTimeSecret.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Whether it is worth looking for. */
    static boolean isPlausible(String code) {
        return code.getBytes(StandardCharsets.UTF_8).length < 100
                && code.replaceAll("[\\s-]", "").length() == BYTES * 8 / 5;
    }
}
