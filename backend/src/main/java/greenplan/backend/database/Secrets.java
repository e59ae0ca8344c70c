package greenplan.backend.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that no person needs to know. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 192 random bits in 48 hexadecimal digits. */
    static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
