package greenplan.backend.account;

import java.net.InetSocketAddress;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the mutations that count attempts where a call comes from; a call within this process comes from nowhere. */
@Component
class RemoteAddress implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null) {
            request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                            context -> context.of("remoteAddress", remote.getHostString()))
                    .build());
        }
        return chain.next(request);
    }
}
