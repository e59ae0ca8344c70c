package greenplan.backend.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The global id of an object: its type and its code, which never changes, opaque to readers.
 *
 * @param type name of the GraphQL type, for instance {@code Target}
 * @param code what finds it, for instance {@code lao-cai-2021-2030/II.2.b-2030-4}
 */
public record NodeId(String type, String code) {

    /** The id as the graph shows it. */
    public static String of(String type, String code) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads an id; empty when it is none of this portal. */
    public static Optional<NodeId> read(String id) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 && parts[0].matches("[A-Z][A-Za-z]{1,30}")
                    ? Optional.of(new NodeId(parts[0], parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
