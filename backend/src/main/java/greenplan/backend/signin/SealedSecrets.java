package greenplan.backend.signin;

import greenplan.backend.start.Settings;
import greenplan.backend.start.StartFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the portal must be able to read again, with a key that is not in the database: that of the configuration,
 * or with the embedded database a file in the data folder, which its owner alone can read. A sealed secret opens for its
 * own account only.
 */
@Component
class SealedSecrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte @Nullable [] configured;
    private final @Nullable Path file;
    private byte @Nullable [] read;

    SealedSecrets(SignInSettings settings, Settings portal, Environment environment) {
        configured = settings.secondFactor().bytes();
        file = environment.containsProperty("spring.datasource.url")
                ? null
                : portal.data().toAbsolutePath().normalize().resolve("second-factor.key");
    }

    /** Whether there is a key, or a place to keep one. */
    boolean canBeKept() {
        return configured != null || file != null;
    }

    /** So many random bytes. */
    byte[] fresh(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    byte[] seal(byte[] secret, long account) {
        byte[] nonce = fresh(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** The secret; empty when it was sealed with another key. */
    Optional<byte[]> open(byte[] sealed, long account) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return Optional.of(
                    run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), account));
        } catch (IllegalArgumentException otherKey) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, long account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
            return cipher.doFinal(input);
        } catch (javax.crypto.AEADBadTagException otherKey) {
            throw new IllegalArgumentException("The key that this was encrypted with is another one");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] key() {
        if (configured != null) {
            return configured;
        }
        if (file == null) {
            throw new IllegalStateException("There is no key: set greenplan.second-factor.key");
        }
        if (read == null) {
            read = kept(file);
        }
        return read;
    }

    private byte[] kept(Path place) {
        try {
            try {
                String fresh = Base64.getEncoder().encodeToString(fresh(SignInSettings.SecondFactor.BYTES));
                PrivateFile.create(place, List.of(fresh));
            } catch (FileAlreadyExistsException before) {
                // Made before.
            }
            return Base64.getDecoder().decode(Files.readString(place).strip());
        } catch (IOException e) {
            throw new StartFailure("The key of the second factors cannot be kept in " + place + ".", e);
        }
    }
}
