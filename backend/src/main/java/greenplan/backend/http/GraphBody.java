package greenplan.backend.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads no more of a request's body than is allowed, whatever length it claims, and answers 413 when there is more, 415 when it does not
 * come as JSON and 400 when it is none. There are two: a body without a token is read before anything else, and so holds nobody's place
 * while it trickles in; a body with a token may be large, and is read when the token is known.
 */
final class GraphBody extends OncePerRequestFilter {

    private static final JsonMapper JSON = new JsonMapper();
    private final int most;
    private final boolean withToken;
    private final Function<byte[], @Nullable GraphQuestion> reading;

    /** @param reading null for what is no question */
    GraphBody(int most, boolean withToken, Function<byte[], @Nullable GraphQuestion> reading) {
        this.most = most;
        this.withToken = withToken;
        this.reading = reading;
    }

    /** What is got is asked in the address, whatever comes behind it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        String key = request.getHeader(HttpHeaders.AUTHORIZATION);
        return withToken != (key != null && key.regionMatches(true, 0, "Bearer", 0, 6));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && !isJson(request)) {
            refuse(
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "BAD_REQUEST",
                    "A question is posted as JSON, with the header Content-Type: application/json, but this came with: %s."
                            .formatted(request.getContentType() == null ? "none" : request.getContentType()));
            return;
        }
        byte[] body = body(request);
        if (body.length > most) {
            String sentence =
                    "The body of a request may have %d bytes at most; ask in several requests.".formatted(most);
            refuse(response, HttpStatus.CONTENT_TOO_LARGE, "PAYLOAD_TOO_LARGE", sentence);
        } else if (isJson(request) && !isQuestion(body, request)) {
            String example = "{\"query\": \"{ provinces { name } }\", \"variables\": {}}";
            refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "BAD_REQUEST",
                    "The body must be a JSON object such as " + example + ".");
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    static @Nullable GraphQuestion read(byte[] body) {
        return GraphQuestion.read(JSON.readTree(body), false);
    }

    /** What came, or as much of it as is too much. */
    private byte[] body(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return length > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(length < 0 ? most + 1 : (int) length);
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && (type.contains("json") || type.startsWith("application/graphql"));
    }

    private boolean isQuestion(byte[] body, HttpServletRequest request) {
        if (GraphQuestion.of(request).isPresent()) {
            return true;
        }
        try {
            GraphQuestion question = reading.apply(body);
            if (question != null) {
                question.keepWith(request);
            }
            return question != null;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** Answers with one error, as the graph does. */
    static void refuse(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var error = Map.of("message", sentence, "extensions", Map.of("classification", "BAD_REQUEST", "code", code));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JSON.writeValueAsString(Map.of("errors", List.of(error))));
    }
}
