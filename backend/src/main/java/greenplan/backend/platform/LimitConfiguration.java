package greenplan.backend.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CharacterEncodingFilter;

/** What only HTTP needs: in process there is no body. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphLimits.class)
class LimitConfiguration {

    @Bean
    FilterRegistrationBean<GraphBody> graphBody(GraphLimits limits) {
        var filter = new FilterRegistrationBean<>(new GraphBody(
                Math.toIntExact(limits.body().toBytes()),
                Math.toIntExact(limits.staffBody().toBytes())));
        filter.addUrlPatterns("/graphql");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
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
