package greenplan.backend.indicator;

import greenplan.backend.graph.Asked;
import greenplan.backend.graph.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indicators and published values by global id. */
@Configuration(proxyBeanMethods = false)
class IndicatorNodes {

    @Bean
    NodeFinder indicatorById(PublishedIndicators indicators) {
        return NodeFinder.of(
                "Indicator",
                (code, day) -> indicators.byCode(code, Asked.nothing()),
                (keys, day) -> indicators.byKeys(keys, Asked.nothing()));
    }

    @Bean
    NodeFinder observationById(PublishedObservations observations) {
        return NodeFinder.of(
                "Observation", (code, day) -> observations.byCode(code), (keys, day) -> observations.byKeys(keys));
    }
}
