package greenplan.ui.search;

import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.Graph;
import greenplan.ui.graph.Unavailable;
import greenplan.ui.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names for whoever types into a search field, as a list in JSON; what cannot be answered is no name at all. */
@RestController
class Suggestions {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Graph graph;

    Suggestions(Graph graph) {
        this.graph = graph;
    }

    record Names(List<String> suggestions) {}

    @GetMapping("/goi-y")
    ResponseEntity<List<String>> names(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "ngon-ngu", defaultValue = "vi") String language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(typed.isBlank() ? List.of() : names(typed, language.equals("en") ? Language.EN : Language.VI));
    }

    private List<String> names(String typed, Language language) {
        try {
            var query = graph.query(Suggestions.class, "Suggestions", Map.of("text", typed), language);
            return graph.ask(query, Names.class).suggestions();
        } catch (BadRequest | Unavailable none) {
            return List.of();
        }
    }
}
