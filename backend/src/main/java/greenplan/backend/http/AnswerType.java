package greenplan.backend.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which media type the graph answers. */
public final class AnswerType {

    private static final List<MediaType> KNOWN =
            List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private AnswerType() {}

    /** The first that is known of those accepted, in their order; JSON to whoever accepts anything. Null when there is none. */
    public static @Nullable MediaType of(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null
                || accepted.equals(MediaType.ALL_VALUE)
                || accepted.equals(MediaType.APPLICATION_JSON_VALUE)) {
            return MediaType.APPLICATION_JSON;
        }
        try {
            List<MediaType> all = MediaType.parseMediaTypes(accepted);
            return all.stream()
                    .filter(type -> KNOWN.stream().anyMatch(type::equalsTypeAndSubtype))
                    .findFirst()
                    .map(type -> new MediaType(type.getType(), type.getSubtype()))
                    .orElseGet(() -> all.stream().anyMatch(type -> type.includes(MediaType.APPLICATION_JSON))
                            ? MediaType.APPLICATION_JSON
                            : null);
        } catch (InvalidMediaTypeException unreadable) {
            return null;
        }
    }
}
