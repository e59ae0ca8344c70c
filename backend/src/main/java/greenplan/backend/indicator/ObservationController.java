package greenplan.backend.indicator;

import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Text;
import greenplan.backend.province.PublishedProvinces;
import greenplan.backend.province.Territory;
import greenplan.schema.Language;
import java.util.List;
import java.util.Map;
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

    ObservationController(PublishedIndicators indicators, PublishedProvinces provinces) {
        this.indicators = indicators;
        this.provinces = provinces;
    }

    @BatchMapping
    Map<Observation, Indicator> indicator(List<Observation> parents) {
        return Batch.one(parents, Observation::indicatorKey, indicators::byKeys);
    }

    @BatchMapping
    Map<Observation, Territory> territory(List<Observation> parents) {
        return Batch.one(parents, Observation::territoryKey, provinces::territoriesByKeys);
    }

    /** {@code class} is a word of Java, so no record can have it. */
    @SchemaMapping(typeName = "Observation", field = "class")
    @Nullable
    String ofClass(Observation observation, @Argument Language language) {
        return Text.in(observation.ofClass(), language);
    }
}
