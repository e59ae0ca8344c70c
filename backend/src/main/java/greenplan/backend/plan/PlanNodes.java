package greenplan.backend.plan;

import greenplan.backend.platform.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provinces, plans, clauses and notes by global id. */
@Configuration(proxyBeanMethods = false)
class PlanNodes {

    @Bean
    NodeFinder provinceById(PublishedProvinces provinces) {
        return NodeFinder.of("Province", (code, day) -> provinces.byCode(code), (keys, day) -> provinces.byKeys(keys));
    }

    @Bean
    NodeFinder planById(PublishedPlans plans) {
        return NodeFinder.of("Plan", plans::byCode, plans::byKeys);
    }

    @Bean
    NodeFinder clauseById(PublishedClauses clauses) {
        return NodeFinder.of("Clause", clauses::byCode, clauses::byKeys);
    }

    @Bean
    NodeFinder noteById(PublishedNotes notes) {
        return NodeFinder.of("Note", notes::byCode, notes::byKeys);
    }
}
