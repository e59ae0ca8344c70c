package greenplan.backend.http;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /graphql?query=…&variables=…&operationName=…}: a question in the address, so that browsers and proxies can keep the answer. It goes on
 * as if it had been posted. What changes something is refused here, by whatever login.
 */
final class GraphByAddress extends OncePerRequestFilter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXAMPLE =
            "/graphql?query=query($code:String!){plan(code:$code){title}}&variables={\"code\":\"lao-cai-2021-2030\"}, with the special characters as %xx";

    private final KnownQuestions known;

    GraphByAddress(KnownQuestions known) {
        this.known = known;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        GraphQuestion question = known.addressed(request.getQueryString(), () -> read(request));
        if (question == null) {
            GraphBody.refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "BAD_REQUEST",
                    "The address must hold query, and variables and extensions only as JSON objects, such as " + EXAMPLE
                            + ".");
        } else if (changes(question)) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            GraphBody.refuse(
                    response,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "BAD_REQUEST",
                    "A mutation is not carried out by GET; send the same as JSON by POST to /graphql.");
        } else {
            question.keepWith(request);
            rest.doFilter(ReadRequest.posted(request, question), response);
        }
    }

    private static @Nullable GraphQuestion read(HttpServletRequest request) {
        ObjectNode body = JSON.createObjectNode();
        body.put("query", request.getParameter("query"));
        body.put("operationName", request.getParameter("operationName"));
        try {
            body.set("variables", object(request.getParameter("variables")));
            body.set("extensions", object(request.getParameter("extensions")));
            return GraphQuestion.read(body, true);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static JsonNode object(@Nullable String text) {
        return text == null || text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
    }

    /** One of the operations that may be meant is a mutation. What cannot be read is refused by the engine, which says where. */
    private static boolean changes(GraphQuestion question) {
        if (!question.document().contains("mutation")) {
            return false;
        }
        try {
            String wanted = question.operationName();
            return Parser.parse(question.document()).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> wanted == null || wanted.isEmpty() || wanted.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
        } catch (InvalidSyntaxException unreadable) {
            return false;
        }
    }
}
