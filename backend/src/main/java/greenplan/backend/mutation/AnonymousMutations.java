package greenplan.backend.mutation;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorException;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import greenplan.backend.rights.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses every mutation of an anonymous caller before the document is validated, so that nothing is learned from
 * arguments; some mutations are for callers who cannot be signed in. Runs over HTTP and in process alike.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnonymousMutations implements WebGraphQlInterceptor {

    /** What can be called without signing in. */
    private final Set<String> open;

    AnonymousMutations(DeclaredMutations declared) {
        this.open = declared.open();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (isSignedIn() || !asksForMore(request)) {
            return chain.next(request);
        }
        GraphQLError error = GraphqlErrorException.newErrorException()
                .errorClassification(ErrorType.UNAUTHORIZED)
                .message("Sign in first: mutation signIn gives a token for the header Authorization.")
                .extensions(Map.of("code", ErrorType.UNAUTHORIZED.name()))
                .build();
        var refusal = ExecutionResultImpl.newExecutionResult()
                .data(null)
                .errors(List.of(error))
                .build();
        return Mono.just(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refusal)));
    }

    private boolean asksForMore(WebGraphQlRequest request) {
        if (!request.getDocument().contains("mutation")) {
            return false; // no mutation begins without the word, so a question is read once, by the engine
        }
        try {
            Document document = Parser.parse(request.getDocument());
            return RootFields.ofMutations(document, request.getOperationName())
                    .filter(fields -> !open.containsAll(fields))
                    .isPresent();
        } catch (InvalidSyntaxException unreadable) {
            return false; // the engine says where; nothing of it can be executed
        }
    }

    private static boolean isSignedIn() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.isAuthenticated() && login.getPrincipal() instanceof SignedIn;
    }
}
