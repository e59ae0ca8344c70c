package greenplan.backend.http;

import greenplan.backend.graph.GraphLimits;
import greenplan.backend.operation.PlainQuestions;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** What only HTTP needs: in process there is no body. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphLimits.class)
class HttpConfiguration {

    @Bean
    FilterRegistrationBean<GraphBody> graphBody(GraphLimits limits) {
        return read(limits.body(), false, Ordered.HIGHEST_PRECEDENCE + 1);
    }

    /** Comes after Spring Security's filters, whose order is -100. */
    @Bean
    FilterRegistrationBean<GraphBody> staffBody(GraphLimits limits) {
        return read(limits.staffBody(), true, -88);
    }

    /** Behind the body of a POST, before the lanes, which look at the question. */
    @Bean
    FilterRegistrationBean<GraphByAddress> graphByAddress() {
        return atTheGraph(new GraphByAddress(), Ordered.HIGHEST_PRECEDENCE + 2);
    }

    /** What pages of other sites may ask, also where nobody needs Spring's handler, which sees to that elsewhere. */
    @Bean
    FilterRegistrationBean<CorsFilter> graphFromElsewhere(ObjectProvider<GraphQlCorsProperties> allowed) {
        var source = new UrlBasedCorsConfigurationSource();
        allowed.ifAvailable(properties -> {
            CorsConfiguration configured = properties.toCorsConfiguration();
            if (configured != null) {
                source.registerCorsConfiguration("/graphql", configured);
            }
        });
        return atTheGraph(new CorsFilter(source), Ordered.HIGHEST_PRECEDENCE + 3);
    }

    /** Where a place was found, and before anybody looks for a login. */
    @Bean
    FilterRegistrationBean<GraphDoor> graphDoor(ObjectProvider<PlainQuestions> graph, JsonMapper json) {
        return atTheGraph(new GraphDoor(graph, json), Ordered.HIGHEST_PRECEDENCE + 61);
    }

    private static <F extends Filter> FilterRegistrationBean<F> atTheGraph(F one, int order) {
        var filter = new FilterRegistrationBean<>(one);
        filter.addUrlPatterns("/graphql");
        filter.setOrder(order);
        return filter;
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
