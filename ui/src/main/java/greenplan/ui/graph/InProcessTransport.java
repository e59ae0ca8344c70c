package greenplan.ui.graph;

import graphql.ExecutionResult;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.client.GraphQlTransport;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls the API in this process: through the same interceptors, limits and permissions as over HTTP, as whoever is
 * logged in on the calling thread. Servlet filters do not run; a request has no headers and no remote address.
 */
class InProcessTransport implements GraphQlTransport {

    private static final URI HERE = URI.create("inprocess:/graphql");

    private final WebGraphQlHandler handler;
    private final AtomicLong requests = new AtomicLong();

    InProcessTransport(WebGraphQlHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<GraphQlResponse> execute(GraphQlRequest request) {
        return call(request).cast(GraphQlResponse.class);
    }

    @Override
    public Flux<GraphQlResponse> executeSubscription(GraphQlRequest request) {
        return call(request).flatMapMany(response -> {
            if (response.getData() instanceof Publisher<?> events) {
                return Flux.from(events)
                        .map(event -> GraphQlTransport.createResponse(((ExecutionResult) event).toSpecification()));
            }
            return Flux.just(response);
        });
    }

    private Mono<WebGraphQlResponse> call(GraphQlRequest request) {
        return handler.handleRequest(new WebGraphQlRequest(
                HERE,
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.of(),
                request,
                "in-process-" + requests.incrementAndGet(),
                LocaleContextHolder.getLocale()));
    }
}
