package greenplan.backend.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A token that is shown once and stored as a hash. It is made of a seed and a key that lives only in this process:
 * whoever holds the seed and the hash learns nothing, but the running portal can show the token again, to a caller who
 * repeats a mutation or to an administrator who hands over a link.
 *
 * @param seed 122 random bits
 * @param hash SHA-256 of the token, base64
 */
public record OneTimeSecret(UUID seed, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] KEY = bytes(32);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A new one. */
    public static OneTimeSecret fresh() {
        UUID seed = UUID.randomUUID();
        return new OneTimeSecret(seed, Base64.getEncoder().encodeToString(hash(token(seed))));
    }

    /** The token; null when another process made it. */
    public @Nullable String reveal() {
        String token = token(seed);
        return MessageDigest.isEqual(hash(token), hashBytes()) ? token : null;
    }

    public byte[] hashBytes() {
        return Base64.getDecoder().decode(hash);
    }

    /** What a token is stored as. Tokens are 256 random bits, so no slow hash is needed. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 192 random bits that nobody needs to know. */
    public static String random() {
        return BASE64.encodeToString(bytes(24));
    }

    private static String token(UUID seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            byte[] made = mac.doFinal(seed.toString().getBytes(StandardCharsets.US_ASCII));
            return "gp_" + BASE64.encodeToString(Arrays.copyOf(made, 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
