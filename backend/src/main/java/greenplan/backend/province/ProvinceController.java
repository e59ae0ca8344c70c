package greenplan.backend.province;

import greenplan.backend.graph.Batch;
import greenplan.backend.graph.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Provinces in the graph. */
@Controller
class ProvinceController {

    private final PublishedProvinces provinces;
    private final PublishedProvinceReorganisations reorganisations;
    private final Clock clock;

    ProvinceController(PublishedProvinces provinces, PublishedProvinceReorganisations reorganisations, Clock clock) {
        this.provinces = provinces;
        this.reorganisations = reorganisations;
        this.clock = clock;
    }

    @QueryMapping
    List<Province> provinces(@Argument boolean includeSample) {
        return provinces.withAPlan(includeSample);
    }

    @QueryMapping
    Province province(@Argument String code) {
        return provinces.byCode(code).orElseThrow(() -> new NotFoundException("province", code));
    }

    @BatchMapping
    Map<Province, List<OfficialCode>> officialCodes(List<Province> parents) {
        return Batch.many(parents, Province::key, provinces::officialCodes);
    }

    @BatchMapping
    Map<Province, List<Territory>> territories(List<Province> parents) {
        return Batch.many(parents, Province::key, provinces::territories);
    }

    @BatchMapping
    Map<Province, List<ProvinceReorganisation>> reorganisations(List<Province> parents) {
        var today = LocalDate.now(clock);
        return Batch.many(parents, Province::key, keys -> reorganisations.ofProvinces(keys, today));
    }
}
