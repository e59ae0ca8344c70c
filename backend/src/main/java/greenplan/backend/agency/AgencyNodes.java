package greenplan.backend.agency;

import greenplan.backend.platform.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agencies and duties by global id. */
@Configuration(proxyBeanMethods = false)
class AgencyNodes {

    @Bean
    NodeFinder agencyById(PublishedAgencies agencies) {
        return NodeFinder.of("Agency", agencies::byCode, agencies::byKeys);
    }

    @Bean
    NodeFinder dutyById(PublishedDuties duties) {
        return NodeFinder.of("Duty", duties::byCode, duties::byKeys);
    }
}
