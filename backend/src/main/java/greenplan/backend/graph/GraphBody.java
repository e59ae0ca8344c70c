package greenplan.backend.graph;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads no more of a request's body than is allowed, whatever length it claims, and answers 413 when there is more and 400 when it is
 * no request in JSON. There are two: a body without a token is read before anything else, and so holds nobody's place
 * while it trickles in; a body with a token may be large, and is read when the token is known.
 */
public final class GraphBody extends OncePerRequestFilter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DOCUMENT = GraphBody.class.getName() + ".document";
    private final int most;
    private final boolean withToken;

    GraphBody(int most, boolean withToken) {
        this.most = most;
        this.withToken = withToken;
    }

    /** The document that a request brings; empty before its body was read, and where there is none. */
    public static Optional<String> document(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(DOCUMENT)).map(String::valueOf);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String key = request.getHeader(HttpHeaders.AUTHORIZATION);
        return withToken != (key != null && key.regionMatches(true, 0, "Bearer", 0, 6));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            String sentence =
                    "The body of a request may have %d bytes at most; ask in several requests.".formatted(most);
            answer(response, HttpStatus.CONTENT_TOO_LARGE, "PAYLOAD_TOO_LARGE", sentence);
        } else if (isJson(request) && !isRequest(body, request)) {
            String example = "{\"query\": \"{ provinces { name } }\", \"variables\": {}}";
            answer(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "BAD_REQUEST",
                    "The body must be a JSON object such as " + example + ".");
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod()) && type != null && type.contains("json");
    }

    private static boolean isRequest(byte[] body, HttpServletRequest request) {
        try {
            JsonNode json = JSON.readTree(body);
            request.setAttribute(DOCUMENT, json.path("query").asString(""));
            return json.path("query").isString()
                    && isAbsentOr(json.path("variables"), JsonNode::isObject)
                    && isAbsentOr(json.path("extensions"), JsonNode::isObject)
                    && isAbsentOr(json.path("operationName"), JsonNode::isString);
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static boolean isAbsentOr(JsonNode value, Predicate<JsonNode> right) {
        return value.isMissingNode() || value.isNull() || right.test(value);
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        var error = Map.of("message", sentence, "extensions", Map.of("classification", "BAD_REQUEST", "code", code));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JSON.writeValueAsString(Map.of("errors", List.of(error))));
    }

    /** A request whose body was read. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ReadStream(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class ReadStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        ReadStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read at once, never in parts");
        }
    }
}
