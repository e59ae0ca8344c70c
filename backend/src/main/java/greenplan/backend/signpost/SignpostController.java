package greenplan.backend.signpost;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.duty.Duty;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Text;
import greenplan.backend.plan.Action;
import greenplan.backend.plan.Measure;
import greenplan.backend.target.Target;
import greenplan.backend.topic.Topic;
import greenplan.backend.topic.Topics;
import greenplan.backend.topic.Trade;
import greenplan.db.base.enums.Audience;
import greenplan.schema.Language;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the signposts at targets, duties, actions and measures say. */
@Controller
class SignpostController {

    private final PublishedSignposts signposts;

    SignpostController(PublishedSignposts signposts) {
        this.signposts = signposts;
    }

    @SchemaMapping
    CompletableFuture<List<Topic>> topics(Target target, DataFetchingEnvironment field) {
        return at(target, field).thenApply(found -> Topics.of(found.topics()));
    }

    @SchemaMapping
    CompletableFuture<List<Trade>> trades(Target target, DataFetchingEnvironment field) {
        return at(target, field).thenApply(found -> Topics.tradesOf(found.trades()));
    }

    @SchemaMapping
    CompletableFuture<List<Audience>> audience(Target target, DataFetchingEnvironment field) {
        return at(target, field).thenApply(Signpost::audience);
    }

    /** An amended promise means something else, which nobody has put plainly. */
    @SchemaMapping
    CompletableFuture<@Nullable String> meaning(
            Target target, @Argument Language language, DataFetchingEnvironment field) {
        return at(target, field)
                .thenApply(found -> target.amendmentKey() == null ? Text.in(found.meaning(), language) : null);
    }

    @SchemaMapping
    CompletableFuture<List<Topic>> topics(Duty duty, DataFetchingEnvironment field) {
        return at(duty.clauseKey(), field).thenApply(found -> Topics.of(found.topics()));
    }

    @SchemaMapping
    CompletableFuture<List<Trade>> trades(Duty duty, DataFetchingEnvironment field) {
        return at(duty.clauseKey(), field).thenApply(found -> Topics.tradesOf(found.trades()));
    }

    @SchemaMapping
    CompletableFuture<List<Topic>> topics(Action action, DataFetchingEnvironment field) {
        return at(action.clauseKey(), field).thenApply(found -> Topics.of(found.topics()));
    }

    @SchemaMapping
    CompletableFuture<List<Trade>> trades(Action action, DataFetchingEnvironment field) {
        return at(action.clauseKey(), field).thenApply(found -> Topics.tradesOf(found.trades()));
    }

    @SchemaMapping
    CompletableFuture<List<Audience>> audience(Action action, DataFetchingEnvironment field) {
        return at(action.clauseKey(), field).thenApply(Signpost::audience);
    }

    @SchemaMapping
    CompletableFuture<List<Topic>> topics(Measure measure, DataFetchingEnvironment field) {
        return at(measure.clauseKey(), field).thenApply(found -> Topics.of(found.topics()));
    }

    @SchemaMapping
    CompletableFuture<List<Trade>> trades(Measure measure, DataFetchingEnvironment field) {
        return at(measure.clauseKey(), field).thenApply(found -> Topics.tradesOf(found.trades()));
    }

    @SchemaMapping
    CompletableFuture<List<Audience>> audience(Measure measure, DataFetchingEnvironment field) {
        return at(measure.clauseKey(), field).thenApply(Signpost::audience);
    }

    /** Once for all that is asked of it. */
    private CompletableFuture<Signpost> at(Target target, DataFetchingEnvironment field) {
        return Batch.<Long, Signpost>shared(field, "signposts at targets", target.key(), signposts::ofTargets)
                .thenApply(found -> Objects.requireNonNullElse(found, Signpost.NONE));
    }

    private CompletableFuture<Signpost> at(@Nullable Long clause, DataFetchingEnvironment field) {
        return clause == null
                ? CompletableFuture.completedFuture(Signpost.NONE)
                : Batch.<Long, Signpost>shared(field, "signposts at clauses", clause, signposts::ofClauses)
                        .thenApply(found -> Objects.requireNonNullElse(found, Signpost.NONE));
    }
}
