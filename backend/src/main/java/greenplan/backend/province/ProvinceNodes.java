package greenplan.backend.province;

import greenplan.backend.graph.NodeFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provinces by global id. */
@Configuration(proxyBeanMethods = false)
class ProvinceNodes {

    @Bean
    NodeFinder provinceById(PublishedProvinces provinces) {
        return NodeFinder.of("Province", (code, day) -> provinces.byCode(code), (keys, day) -> provinces.byKeys(keys));
    }
}
