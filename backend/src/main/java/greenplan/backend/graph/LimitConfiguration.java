package greenplan.backend.graph;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.CharacterEncodingFilter;

/** What only HTTP needs: in process there is no body. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphLimits.class)
class LimitConfiguration {

    @Bean
    FilterRegistrationBean<GraphBody> graphBody(GraphLimits limits) {
        return read(limits.body(), false, Ordered.HIGHEST_PRECEDENCE + 1);
    }

    /** Comes after Spring Security's filters, whose order is -100. */
    @Bean
    FilterRegistrationBean<GraphBody> staffBody(GraphLimits limits) {
        return read(limits.staffBody(), true, -88);
    }

    private static FilterRegistrationBean<GraphBody> read(DataSize most, boolean withToken, int order) {
        var filter = new FilterRegistrationBean<>(new GraphBody(Math.toIntExact(most.toBytes()), withToken));
        filter.setName(withToken ? "staffBody" : "graphBody");
        filter.addUrlPatterns("/graphql");
        filter.setOrder(order);
        return filter;
    }

    /** The schema holds Vietnamese words, so its answer must name its encoding. */
    @Bean
    FilterRegistrationBean<CharacterEncodingFilter> schemaEncoding() {
        var filter = new FilterRegistrationBean<>(new CharacterEncodingFilter("UTF-8", false, true));
        filter.addUrlPatterns("/graphql/schema");
        return filter;
    }
}
