package greenplan.backend.reorganisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that a reorganisation does.
 *
 * @param found what there is, with its rows
 * @param rules duties and targets
 * @param reach roles and reports
 */
record Effects(OrganisationRepository.Found found, Reorganisation rules, Reach reach) {

    /** Stands for the effects: equal ones have the same. */
    String fingerprint() {
        try {
            String text = rules.step().date() + rules.duties().toString() + rules.targets() + reach;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
