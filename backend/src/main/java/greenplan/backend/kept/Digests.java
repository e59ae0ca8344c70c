package greenplan.backend.kept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What every Java has. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
