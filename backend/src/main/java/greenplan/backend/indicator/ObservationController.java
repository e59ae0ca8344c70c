package greenplan.backend.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Text;
import greenplan.backend.province.PublishedProvinces;
import greenplan.backend.province.Territory;
import greenplan.schema.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Published values in the graph. */
@Controller
class ObservationController {

    private final PublishedIndicators indicators;
    private final PublishedProvinces provinces;
    private final PublishedObservations observations;

    ObservationController(
            PublishedIndicators indicators, PublishedProvinces provinces, PublishedObservations observations) {
        this.indicators = indicators;
        this.provinces = provinces;
        this.observations = observations;
    }

    @SchemaMapping
    CompletableFuture<Indicator> indicator(Observation observation, DataFetchingEnvironment field) {
        var asked = Asked.of(field);
        return Batch.load(field, observation.indicatorKey(), "", asked, keys -> indicators.byKeys(keys, asked));
    }

    @BatchMapping
    Map<Observation, Territory> territory(List<Observation> parents) {
        return Batch.one(parents, Observation::territoryKey, provinces::territoriesByKeys);
    }

    @BatchMapping
    Map<Replacement, Observation> by(List<Replacement> replacements) {
        return Batch.one(replacements, Replacement::byKey, observations::byKeys);
    }

    @BatchMapping
    Map<Observation, List<Observation>> replaces(List<Observation> parents) {
        return Batch.many(parents, Observation::key, observations::replacedBy);
    }

    @BatchMapping
    Map<Observation, List<Observation>> rivals(List<Observation> parents) {
        var unread = parents.stream()
                .filter(each -> each.rivals() == null)
                .map(Observation::key)
                .collect(toSet());
        var read = unread.isEmpty() ? Map.<Long, List<Observation>>of() : observations.rivals(unread);
        return parents.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        each -> each.rivals() == null ? read.getOrDefault(each.key(), List.of()) : each.rivals()));
    }

    @BatchMapping
    Map<Observation, Boolean> counts(List<Observation> parents) {
        var counts = new LinkedHashMap<Observation, Boolean>();
        rivals(parents).forEach((each, others) -> counts.put(each, each.outranks(others)));
        return counts;
    }

    /** {@code class} is a word of Java, so no record can have it. */
    @SchemaMapping(typeName = "Observation", field = "class")
    @Nullable
    String ofClass(Observation observation, @Argument Language language) {
        return Text.in(observation.ofClass(), language);
    }
}
