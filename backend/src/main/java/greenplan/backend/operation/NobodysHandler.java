package greenplan.backend.operation;

import greenplan.backend.database.Actor;
import io.micrometer.context.ContextSnapshotFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Stands before Spring's handler, and asks the engine itself what nobody in particular asks: public pages, which know no login. Whatever may change
 * something goes on, as does whoever is signed in.
 */
final class NobodysHandler implements WebGraphQlHandler {

    private final WebGraphQlHandler others;
    private final PlainQuestions questions;

    NobodysHandler(WebGraphQlHandler others, PlainQuestions questions) {
        this.others = others;
        this.questions = questions;
    }

    @Override
    public Mono<WebGraphQlResponse> handleRequest(WebGraphQlRequest request) {
        return Actor.current().isPresent() || PlainQuestions.mayBeMore(request.getDocument())
                ? others.handleRequest(request)
                : Mono.fromSupplier(() -> answer(request));
    }

    private WebGraphQlResponse answer(WebGraphQlRequest request) {
        var asked = request.toExecutionInput();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(asked, questions.answer(asked)));
    }

    @Override
    public WebSocketGraphQlInterceptor getWebSocketInterceptor() {
        return others.getWebSocketInterceptor();
    }

    @Override
    public ContextSnapshotFactory contextSnapshotFactory() {
        return others.contextSnapshotFactory();
    }
}
