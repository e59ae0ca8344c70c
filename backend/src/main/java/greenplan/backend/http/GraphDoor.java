package greenplan.backend.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what anybody asks, on the thread that asks: without looking for a login that nobody shows, and so without a cookie, and as one piece
 * of bytes that can be kept. Whoever shows a token or a session, and whatever may change something, goes on to Spring's handler.
 */
final class GraphDoor extends OncePerRequestFilter {

    /** Half a minute as it is, half a minute more while a new one is fetched: nobody sees what is older than a minute, unless this server fails. */
    static final String PUBLIC = "public, max-age=30, stale-while-revalidate=30, stale-if-error=86400";

    /** Which of its addresses is asked makes no difference to an answer. */
    private static final URI GRAPH = URI.create("/graphql");

    private final Supplier<WebGraphQlHandler> graph;
    private final JsonMapper json;

    GraphDoor(ObjectProvider<WebGraphQlHandler> graph, JsonMapper json) {
        this.graph = SingletonSupplier.of(graph::getObject);
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        GraphQuestion question = GraphQuestion.ofAnybody(request).orElse(null);
        MediaType type = question == null ? null : AnswerType.of(request);
        if (question == null || type == null) {
            rest.doFilter(request, response);
            return;
        }
        WebGraphQlResponse answer = Objects.requireNonNull(
                graph.get().handleRequest(asked(request, question)).block());
        boolean refused = !answer.getExecutionResult().isDataPresent();
        boolean anybodys = answer.getErrors().isEmpty() && PublicFields.alone(answer.getExecutionInput());
        response.setStatus(refused && type.equals(MediaTypes.APPLICATION_GRAPHQL_RESPONSE) ? 400 : 200);
        response.setHeader(HttpHeaders.CACHE_CONTROL, anybodys ? PUBLIC : "no-store");
        response.setContentType(type.toString());
        byte[] body = json.writeValueAsBytes(answer.toMap());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static WebGraphQlRequest asked(HttpServletRequest request, GraphQuestion question) {
        return new WebGraphQlRequest(
                GRAPH,
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort()),
                Map.of(),
                question.request(),
                request.getRequestId(),
                request.getLocale());
    }
}
