package greenplan.backend.agency;

import greenplan.backend.graph.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agencies by global id. */
@Configuration(proxyBeanMethods = false)
class AgencyNodes {

    @Bean
    NodeFinder agencyById(PublishedAgencies agencies) {
        return NodeFinder.of("Agency", agencies::byCode, agencies::byKeys);
    }
}
