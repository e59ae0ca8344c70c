package greenplan.backend.indicator;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.topic.Topic;
import greenplan.schema.ValueForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Indicators in the graph. */
@Controller
class IndicatorController {

    private final PublishedIndicators indicators;
    private final PublishedObservations observations;

    IndicatorController(PublishedIndicators indicators, PublishedObservations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @QueryMapping
    Connection<Indicator> indicators(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String topic,
            @Argument @Nullable Boolean known,
            @Argument boolean byTopic,
            @Argument boolean includeSample) {
        var filter = new PublishedIndicatorFilter(topic, known, byTopic, includeSample);
        return indicators.page(filter, Page.of(first, after));
    }

    @QueryMapping
    List<IndicatorCount> indicatorCounts(@Argument boolean includeSample) {
        return indicators.counts(includeSample);
    }

    @QueryMapping
    Indicator indicator(@Argument String code, DataFetchingEnvironment field) {
        return indicators.byCode(code, Asked.of(field)).orElseThrow(() -> new NotFoundException("indicator", code));
    }

    @BatchMapping
    Map<Indicator, ValueForm> valueForm(List<Indicator> parents) {
        return Batch.one(parents, Indicator::key, indicators::forms);
    }

    @BatchMapping
    Map<Indicator, List<Topic>> topics(List<Indicator> parents) {
        return Batch.many(parents, Indicator::key, indicators::topics);
    }

    @BatchMapping
    Map<Indicator, List<RelatedIndicator>> related(List<Indicator> parents) {
        return Batch.many(parents, Indicator::key, indicators::related);
    }

    @SchemaMapping
    CompletableFuture<Connection<Observation>> observations(
            Indicator indicator,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String province,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument boolean replaced,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var filter = new PublishedObservations.Filter(replaced, province, from, to);
        return Batch.page(field, indicator.key(), page, filter, keys -> observations.ofIndicators(keys, filter, page));
    }
}
