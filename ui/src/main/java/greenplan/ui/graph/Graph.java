package greenplan.ui.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.stereotype.Component;

/** Asks the API the question of a page: the document lies beside the class, the answer becomes a record. */
@Component
public class Graph {

    private final GraphQlClient api;
    private final Map<Class<?>, String> documents = new ConcurrentHashMap<>();

    Graph(GraphQlClient api) {
        this.api = api;
    }

    public PageQuery query(Class<?> owner, Map<String, ?> variables) {
        return new PageQuery(documents.computeIfAbsent(owner, Graph::document), variables);
    }

    /**
     * @throws NotFound when the API says NOT_FOUND
     * @throws BadRequest when it says BAD_REQUEST
     * @throws Unavailable when it had no time or no database
     * @throws IllegalStateException on any other error
     */
    public <T> T ask(PageQuery query, Class<T> shape) {
        var request = api.document(query.document());
        query.variables().forEach(request::variable);
        ClientGraphQlResponse response = request.executeSync();
        response.getErrors().forEach(error -> refuse(error, query));
        return Objects.requireNonNull(response.toEntity(shape), "The API answered with neither data nor errors");
    }

    private static void refuse(ResponseError error, PageQuery query) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        // The error type is lost on errors of the language itself, such as a value of the wrong kind; the code never
        // is.
        switch (String.valueOf(error.getExtensions().get("code"))) {
            case "NOT_FOUND" -> throw new NotFound(message);
            case "BAD_REQUEST" -> {
                String argument = String.valueOf(error.getExtensions().getOrDefault("argument", ""));
                Object value = error.getExtensions().containsKey("value")
                        ? error.getExtensions().get("value")
                        : query.variables().get(argument);
                String allowed = String.valueOf(error.getExtensions().getOrDefault("allowed", message));
                throw new BadRequest(argument, value == null ? "" : value.toString(), allowed);
            }
            case "TIMEOUT", "BUSY", "UNAVAILABLE", "OVERLOADED" -> throw new Unavailable(message);
            default -> throw new IllegalStateException("The API could not answer a page: " + message);
        }
    }

    private static String document(Class<?> owner) {
        String name = owner.getSimpleName() + ".graphql";
        try (var resource = owner.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("There is no " + name + " beside " + owner.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
