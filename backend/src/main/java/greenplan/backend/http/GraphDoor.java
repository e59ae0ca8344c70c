package greenplan.backend.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionId;
import greenplan.backend.operation.PlainQuestions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    private final Supplier<PlainQuestions> graph;
    private final JsonMapper json;

    GraphDoor(ObjectProvider<PlainQuestions> graph, JsonMapper json) {
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
        ExecutionInput asked = question.input()
                .executionId(ExecutionId.from(request.getRequestId()))
                .locale(request.getLocale())
                .build();
        ExecutionResult answer = graph.get().answer(asked);
        boolean refused = !answer.isDataPresent();
        boolean anybodys = answer.getErrors().isEmpty() && PublicFields.alone(asked);
        response.setStatus(refused && type.equals(MediaTypes.APPLICATION_GRAPHQL_RESPONSE) ? 400 : 200);
        response.setHeader(HttpHeaders.CACHE_CONTROL, anybodys ? PUBLIC : "no-store");
        response.setContentType(type.toString());
        byte[] body = json.writeValueAsBytes(answer.toSpecification());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
