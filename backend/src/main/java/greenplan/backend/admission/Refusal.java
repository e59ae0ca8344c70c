package greenplan.backend.admission;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells somebody to come back: 503 with {@code Retry-After}, in the shape that was asked for. It asks nobody else, so that
 * it costs next to nothing.
 */
final class Refusal {

    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable HttpRequestHandler page;

    /** @param page writes the page that says so; null where there are no pages */
    Refusal(@Nullable HttpRequestHandler page) {
        this.page = page;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(OverloadedException.SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String path = LaneChoice.path(request);
        if (LaneChoice.isGraph(path)) {
            var error = Map.of(
                    "message",
                    OverloadedException.SENTENCE,
                    "extensions",
                    Map.of("classification", OverloadedException.CODE, "code", OverloadedException.CODE));
            json(response, Map.of("errors", List.of(error)));
        } else if (LaneChoice.isOfVaadin(request)) {
            // Vaadin's client tries again by itself.
            response.setContentLength(0);
        } else if (page != null && (accepts(request) || !LaneChoice.isApi(path) && !path.endsWith(".csv"))) {
            page.handleRequest(request, response);
        } else {
            json(response, Map.of("code", OverloadedException.CODE, "message", OverloadedException.SENTENCE));
        }
    }

    private static boolean accepts(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        return wanted != null && wanted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void json(HttpServletResponse response, Object value) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JSON.writeValueAsString(value));
    }
}
