package greenplan.backend.indicator;

import static java.util.stream.Collectors.toMap;

import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Text;
import greenplan.backend.province.PublishedProvinces;
import greenplan.backend.province.Territory;
import greenplan.schema.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    @BatchMapping
    Map<Observation, Indicator> indicator(List<Observation> parents) {
        return Batch.one(parents, Observation::indicatorKey, indicators::byKeys);
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
        var byKey = parents.stream().collect(toMap(Observation::key, Function.identity(), (one, same) -> one));
        return Batch.many(parents, Observation::key, keys -> observations.rivals(byKey));
    }

    /** {@code class} is a word of Java, so no record can have it. */
    @SchemaMapping(typeName = "Observation", field = "class")
    @Nullable
    String ofClass(Observation observation, @Argument Language language) {
        return Text.in(observation.ofClass(), language);
    }
}
