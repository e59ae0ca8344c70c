package greenplan.backend.target;

import greenplan.backend.graph.Asked;
import greenplan.backend.graph.NodeFinder;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Targets by global id. */
@Configuration(proxyBeanMethods = false)
class TargetNodes {

    @Bean
    NodeFinder targetById(PublishedTargets targets) {
        return NodeFinder.of(
                "Target",
                (code, day) -> {
                    String[] parts = code.split("/", 2);
                    return parts.length == 2
                            ? targets.byCode(parts[0], parts[1], day, Asked.nothing())
                            : Optional.empty();
                },
                targets::byKeys);
    }
}
