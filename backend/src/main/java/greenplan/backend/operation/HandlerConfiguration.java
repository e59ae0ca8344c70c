package greenplan.backend.operation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Who answers a request, over HTTP or in process. */
@Configuration(proxyBeanMethods = false)
class HandlerConfiguration {

    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService service,
            ObjectProvider<WebGraphQlInterceptor> interceptors,
            PlainQuestions questions) {
        var ofSpring = WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
        return new NobodysHandler(ofSpring, questions);
    }
}
