package greenplan.ui.graph;

import greenplan.ui.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API what a page wants to know: the document lies beside the class, the answer becomes a record. */
@Component
public class Graph {

    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQlClient api;
    private final boolean elsewhere;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    Graph(GraphQlClient api, ApiSettings settings) {
        this.api = api;
        this.elsewhere = settings.apiUrl() != null;
    }

    /** The API is in another process, so nothing here knows when its data change. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /**
     * What to ask: the document beside a class, see {@link Documents}, with variables.
     *
     * @param name of the document, without {@code .graphql}
     * @param language added to the variables where the document declares it
     */
    public PageQuery query(Class<?> owner, String name, Map<String, ?> variables, Language language) {
        String document =
                documents.computeIfAbsent(owner.getPackageName() + "/" + name, key -> Documents.of(owner, name));
        var all = new LinkedHashMap<String, Object>(variables);
        if (document.contains("$language:")) {
            all.put("language", language.name());
        }
        return new PageQuery(document, all);
    }

    /** Asks on behalf of a public page, which tells in its own words what the API cannot answer; see {@link #run}. */
    public <T> T ask(PageQuery query, Class<T> shape) {
        return Objects.requireNonNull(
                JSON.convertValue(run(query, Language.VI).getData(), shape),
                "The API answered with neither data nor errors");
    }

    /**
     * Runs a document.
     *
     * @param language of the sentence with which the API may refuse
     * @throws SignedOut when the API says UNAUTHORIZED
     * @throws Refused when it says FORBIDDEN
     * @throws NotFound when it says NOT_FOUND
     * @throws BadRequest when it says BAD_REQUEST
     * @throws Unavailable when it had no time or no database
     * @throws IllegalStateException on any other error
     */
    public ClientGraphQlResponse run(PageQuery query, Language language) {
        var request = api.document(query.document());
        query.variables().forEach(request::variable);
        ClientGraphQlResponse response = request.executeSync();
        response.getErrors().forEach(error -> refuse(error, query, language));
        return response;
    }

    /** Runs a document, whatever comes of it. */
    public void rehearse(PageQuery query) {
        var request = api.document(query.document());
        query.variables().forEach(request::variable);
        request.executeSync();
    }

    private static void refuse(ResponseError error, PageQuery query, Language language) {
        Map<String, Object> more = error.getExtensions();
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        String sentence =
                more.get("sentence") instanceof Map<?, ?> both ? String.valueOf(both.get(language.code())) : message;
        // The error type is lost on errors of the language itself, such as a value of the wrong kind; the code never
        // is.
        switch (String.valueOf(more.get("code"))) {
            case "UNAUTHORIZED" -> throw new SignedOut();
            case "FORBIDDEN" ->
                throw Unconfirmed.RIGHT.equals(more.get("right")) ? new Unconfirmed(sentence) : new Refused(sentence);
            case "NOT_FOUND" -> throw new NotFound(message);
            case "BAD_REQUEST" -> {
                String argument = String.valueOf(more.getOrDefault("argument", ""));
                Object value = more.containsKey("value")
                        ? more.get("value")
                        : query.variables().get(argument);
                throw new BadRequest(
                        argument,
                        value == null ? "" : value.toString(),
                        String.valueOf(more.getOrDefault("allowed", message)));
            }
            case "TIMEOUT", "BUSY", "UNAVAILABLE", "OVERLOADED", "OUTCOME_UNKNOWN" -> throw new Unavailable(sentence);
            default -> throw new IllegalStateException("The API could not answer a page: " + message);
        }
    }
}
