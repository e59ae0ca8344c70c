package greenplan.backend.plan;

import greenplan.backend.graph.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans and clauses by global id. */
@Configuration(proxyBeanMethods = false)
class PlanNodes {

    @Bean
    NodeFinder planById(PublishedPlans plans) {
        return NodeFinder.of("Plan", plans::byCode, plans::byKeys);
    }

    @Bean
    NodeFinder clauseById(PublishedClauses clauses) {
        return NodeFinder.of("Clause", clauses::byCode, clauses::byKeys);
    }
}
