package greenplan.ui.signin;

import greenplan.ui.graph.Graph;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody can do about a password before signing in. */
@Component
class PasswordDeeds {

    private final Graph graph;

    PasswordDeeds(Graph graph) {
        this.graph = graph;
    }

    /** What is wrong with what was sent; empty when it was done. */
    List<Payload.Problem> tell(String document, Class<? extends Payload> answer, Map<String, ?> input, Voice voice) {
        var language = voice.language();
        var query = graph.query(PasswordDeeds.class, document, Map.of("input", input), language);
        String field = Character.toLowerCase(document.charAt(0)) + document.substring(1);
        return Objects.requireNonNull(graph.run(query, language).field(field).toEntity(answer))
                .problems();
    }
}
