package greenplan.backend.signin;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Mono;

/**
 * Tells the mutations that count attempts where a call comes from. A page of the portal calls within this process: then it is
 * where the request for the page came from, if one is at work.
 */
@Component
class RemoteAddress implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String remote = of(request);
        if (remote != null) {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.of("remoteAddress", remote))
                            .build());
        }
        return chain.next(request);
    }

    private static @Nullable String of(WebGraphQlRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null) {
            return remote.getHostString();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getRemoteAddr()
                : null;
    }
}
