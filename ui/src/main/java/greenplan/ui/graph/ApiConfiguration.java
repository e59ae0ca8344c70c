package greenplan.ui.graph;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.client.GraphQlClient;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.client.RestClient;

/** The way of the pages to the API. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    @Bean
    GraphQlClient api(ApiSettings settings, ObjectProvider<WebGraphQlHandler> here) {
        if (settings.apiUrl() != null) {
            return HttpSyncGraphQlClient.create(RestClient.create(settings.apiUrl()));
        }
        return GraphQlClient.builder(new InProcessTransport(here.getObject())).build();
    }
}
