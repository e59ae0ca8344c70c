package greenplan.ui.workspace;

import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.NotFound;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.stereotype.Component;

/** Runs one document of the API as whoever is signed in on this session. */
@Component
class StaffGraph {

    private final GraphQlClient api;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    StaffGraph(GraphQlClient api) {
        this.api = api;
    }

    /**
     * Asks.
     *
     * @param owner the class beside which the document lies
     * @param name name of the document, without {@code .graphql}
     * @param shape record with a component per root field
     */
    <T> T ask(Class<?> owner, String name, Class<T> shape, Map<String, ?> variables, Language language) {
        return Objects.requireNonNull(
                run(owner, name, variables, language).toEntity(shape), "The API answered with neither data nor errors");
    }

    /** Changes something: as {@link #ask}, with the shape of the only root field. */
    <T extends Payload> T tell(
            Class<?> owner, String name, Class<T> shape, Map<String, ?> variables, Language language) {
        ClientGraphQlResponse response = run(owner, name, variables, language);
        Map<String, ?> data = Objects.requireNonNull(response.getData());
        String root = data.keySet().iterator().next();
        return Objects.requireNonNull(
                response.field(root).toEntity(shape), "The API answered with neither data nor errors");
    }

    void rehearse(Class<?> owner, String name) {
        api.document(document(owner, name))
                .variable("id", "")
                .variable("language", Language.VI.name())
                .executeSync();
    }

    private ClientGraphQlResponse run(Class<?> owner, String name, Map<String, ?> variables, Language language) {
        String document = document(owner, name);
        var all = new LinkedHashMap<String, Object>(variables);
        if (document.contains("$language:")) {
            all.put("language", language.name());
        }
        var request = api.document(document);
        all.forEach(request::variable);
        ClientGraphQlResponse response = request.executeSync();
        response.getErrors().forEach(error -> refuse(error, language));
        return response;
    }

    private static void refuse(ResponseError error, Language language) {
        Map<String, Object> more = error.getExtensions();
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        switch (String.valueOf(more.get("code"))) {
            case "UNAUTHORIZED" -> throw new SignedOut();
            case "FORBIDDEN" -> {
                String sentence = sentence(more, language, message);
                throw Unconfirmed.RIGHT.equals(more.get("right")) ? new Unconfirmed(sentence) : new Refused(sentence);
            }
            case "TIMEOUT", "BUSY", "UNAVAILABLE", "OVERLOADED", "OUTCOME_UNKNOWN" ->
                throw new Unavailable(sentence(more, language, message));
            case "NOT_FOUND" -> throw new NotFound(message);
            case "BAD_REQUEST" ->
                throw new BadRequest(
                        String.valueOf(more.getOrDefault("argument", "")),
                        String.valueOf(more.getOrDefault("value", "")),
                        String.valueOf(more.getOrDefault("allowed", message)));
            default -> throw new IllegalStateException("The API could not answer a staff page: " + message);
        }
    }

    private static String sentence(Map<String, Object> more, Language language, String message) {
        return more.get("sentence") instanceof Map<?, ?> sentence
                ? String.valueOf(sentence.get(language.code()))
                : message;
    }

    private String document(Class<?> owner, String name) {
        return documents.computeIfAbsent(owner.getPackageName() + "/" + name, key -> read(owner, name + ".graphql"));
    }

    private static String read(Class<?> owner, String file) {
        try (var resource = owner.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("There is no " + file + " beside " + owner.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
