package greenplan.backend.duty;

import greenplan.backend.graph.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Duties by global id. */
@Configuration(proxyBeanMethods = false)
class DutyNodes {

    @Bean
    NodeFinder dutyById(PublishedDuties duties) {
        return NodeFinder.of("Duty", duties::byCode, duties::byKeys);
    }
}
