package greenplan.ui.workspace;

import greenplan.ui.graph.Graph;
import greenplan.ui.language.Language;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.stereotype.Component;

/** Runs one document of the API as whoever is signed in on this session. */
@Component
class StaffGraph {

    private final Graph graph;

    StaffGraph(Graph graph) {
        this.graph = graph;
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
        graph.rehearse(graph.query(owner, name, Map.of("id", ""), Language.VI));
    }

    private ClientGraphQlResponse run(Class<?> owner, String name, Map<String, ?> variables, Language language) {
        return graph.run(graph.query(owner, name, variables, language), language);
    }
}
