package greenplan.backend.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is answered over HTTP instead of what was asked for: to a browser that asks for a page, the error page of that status; to the
 * graph's callers {@code errors}, to all others {@code {"code": …, "message": …}}, whatever else they accept.
 */
public final class HttpAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private HttpAnswers() {}

    /** A page is asked for, as browsers do when somebody follows a link. */
    public static boolean isForPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException garbage) {
            return false;
        }
    }

    /**
     * Answers with an error.
     *
     * @param code what kind, in capitals, as in the graph
     * @param sentence cause and cure
     */
    public static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Unanswered.RETRY_AFTER));
        }
        if (isForPage(request)) {
            response.sendError(status.value());
        } else if (request.getRequestURI().equals("/graphql")) {
            var error = Map.of("message", sentence, "extensions", Map.of("classification", code, "code", code));
            write(response, status, Map.of("errors", List.of(error)));
        } else {
            var error = new LinkedHashMap<String, String>();
            error.put("code", code);
            error.put("message", sentence);
            write(response, status, error);
        }
    }

    private static void write(HttpServletResponse response, HttpStatus status, Object body) throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
