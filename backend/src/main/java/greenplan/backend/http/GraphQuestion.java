package greenplan.backend.http;

import graphql.ExecutionInput;
import greenplan.backend.operation.PlainQuestions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a request over HTTP asks the graph, read as JSON and not yet understood. Nobody changes it: who asks the same again gets the same one. */
public final class GraphQuestion {

    private static final String HERE = GraphQuestion.class.getName();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
    private static final ObjectReader VALUES = JSON.readerForMapOf(Object.class);

    private final String document;
    private final @Nullable String operationName;
    private final JsonNode variables;
    private final boolean byAddress;
    private final Supplier<String> text = SingletonSupplier.of(this::written);

    private GraphQuestion(String document, @Nullable String operationName, JsonNode variables, boolean byAddress) {
        this.document = document;
        this.operationName = operationName;
        this.variables = variables;
        this.byAddress = byAddress;
    }

    /** The question of a request; empty before its body was read, and where there is none. */
    public static Optional<GraphQuestion> of(HttpServletRequest request) {
        return Optional.ofNullable((GraphQuestion) request.getAttribute(HERE));
    }

    /** The question of somebody who shows neither a token nor a session, and that certainly changes nothing. */
    public static Optional<GraphQuestion> ofAnybody(HttpServletRequest request) {
        return of(request)
                .filter(question -> request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && request.getRequestedSessionId() == null
                        && !PlainQuestions.mayBeMore(question.document));
    }

    /** What a body asks; null when it is no request of the graph. */
    static @Nullable GraphQuestion read(JsonNode body, boolean byAddress) {
        JsonNode variables = body.path("variables");
        JsonNode extensions = body.path("extensions");
        JsonNode name = body.path("operationName");
        boolean whole = body.path("query").isString()
                && (isAbsent(variables) || variables.isObject())
                && (isAbsent(extensions) || extensions.isObject())
                && (isAbsent(name) || name.isString());
        return whole
                ? new GraphQuestion(
                        body.path("query").asString(),
                        isAbsent(name) ? null : name.asString(),
                        isAbsent(variables) ? JSON.createObjectNode() : variables,
                        byAddress)
                : null;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** The GraphQL document. */
    public String document() {
        return document;
    }

    /** Which of its operations; null where it has one. */
    @Nullable
    String operationName() {
        return operationName;
    }

    /** It came by GET, in the address, and so must not change anything. */
    public boolean byAddress() {
        return byAddress;
    }

    /** Keeps it with its request. */
    void keepWith(HttpServletRequest request) {
        request.setAttribute(HERE, this);
    }

    /** All of it as one text, the same for the same question however it was written. */
    public String asText() {
        return text.get();
    }

    private String written() {
        return (operationName == null ? "" : operationName)
                + '\n'
                + JSON.writeValueAsString(variables)
                + '\n'
                + document;
    }

    /** As the body of a POST. */
    byte[] asBody() {
        ObjectNode body = JSON.createObjectNode();
        body.put("query", document);
        body.put("operationName", operationName);
        body.set("variables", variables);
        return JSON.writeValueAsBytes(body);
    }

    /** For the engine, which knows no extensions. */
    ExecutionInput.Builder input() {
        return ExecutionInput.newExecutionInput(document)
                .operationName(operationName)
                .variables(VALUES.readValue(variables));
    }
}
