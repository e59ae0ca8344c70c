package greenplan.backend.note;

import greenplan.backend.graph.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes by global id. */
@Configuration(proxyBeanMethods = false)
class NoteNodes {

    @Bean
    NodeFinder noteById(PublishedNotes notes) {
        return NodeFinder.of("Note", notes::byCode, notes::byKeys);
    }
}
