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
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** What only HTTP needs: in process there is no body. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphLimits.class)
class HttpConfiguration {

    @Bean
    KnownQuestions knownQuestions() {
        return new KnownQuestions();
    }

    @Bean
    FilterRegistrationBean<GraphBody> graphBody(GraphLimits limits, KnownQuestions known) {
        var body = new GraphBody(
                bytes(limits.body()), false, letters -> known.posted(letters, () -> GraphBody.read(letters)));
        return read(body, "graphBody", Ordered.HIGHEST_PRECEDENCE + 1);
    }

    /** Comes after Spring Security's filters, whose order is -100. */
    @Bean
    FilterRegistrationBean<GraphBody> staffBody(GraphLimits limits) {
        return read(new GraphBody(bytes(limits.staffBody()), true, GraphBody::read), "staffBody", -88);
    }

    /** Behind the body of a POST, before the lanes, which look at the question. */
    @Bean
    FilterRegistrationBean<GraphByAddress> graphByAddress(KnownQuestions known) {
        return atTheGraph(new GraphByAddress(known), Ordered.HIGHEST_PRECEDENCE + 2);
    }

    /** What pages of other sites may ask, also where nobody needs Spring's handler, which sees to that elsewhere. */
    @Bean
    FilterRegistrationBean<CorsFilter> graphFromElsewhere(ObjectProvider<GraphQlCorsProperties> allowed) {
        GraphQlCorsProperties properties = allowed.getIfAvailable();
        CorsConfiguration configured = properties == null ? null : properties.toCorsConfiguration();
        return atTheGraph(new CorsFilter(request -> configured), Ordered.HIGHEST_PRECEDENCE + 3);
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

    /** Two of a kind need names. */
    private static FilterRegistrationBean<GraphBody> read(GraphBody body, String name, int order) {
        var filter = atTheGraph(body, order);
        filter.setName(name);
        return filter;
    }

    private static int bytes(DataSize most) {
        return Math.toIntExact(most.toBytes());
    }

    /** The schema holds Vietnamese words, so its answer must name its encoding. */
    @Bean
    FilterRegistrationBean<CharacterEncodingFilter> schemaEncoding() {
        var filter = new FilterRegistrationBean<>(new CharacterEncodingFilter("UTF-8", false, true));
        filter.addUrlPatterns("/graphql/schema");
        return filter;
    }
}
