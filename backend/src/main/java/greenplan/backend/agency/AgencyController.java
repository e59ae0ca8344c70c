package greenplan.backend.agency;

import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.plan.Plan;
import greenplan.db.base.enums.AgencyKind;
import greenplan.schema.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of agencies. */
@Controller
class AgencyController {

    private final PublishedAgencies agencies;
    private final PublishedAgencyList list;
    private final Clock clock;

    AgencyController(PublishedAgencies agencies, PublishedAgencyList list, Clock clock) {
        this.agencies = agencies;
        this.list = list;
        this.clock = clock;
    }

    @QueryMapping
    Agency agency(@Argument String code, @Argument @Nullable LocalDate asOf) {
        return agencies.byCode(code, Objects.requireNonNullElseGet(asOf, this::today))
                .orElseThrow(() -> new NotFoundException("agency", code));
    }

    @QueryMapping
    Connection<Agency> agencies(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String province,
            @Argument @Nullable AgencyKind kind,
            @Argument @Nullable Boolean includeSample) {
        var filter = new PublishedAgencyFilter(province, kind, Boolean.TRUE.equals(includeSample));
        return list.page(filter, Page.of(first, after), today());
    }

    @QueryMapping
    List<AgencyCount> agencyCounts(@Argument @Nullable Boolean includeSample) {
        return list.counts(new PublishedAgencyFilter(null, null, Boolean.TRUE.equals(includeSample)), today());
    }

    @SchemaMapping
    Language nameLanguage(Agency agency, @Argument Language language) {
        return agency.nameLanguage(language);
    }

    @BatchMapping
    Map<Agency, AgencyContact> contact(List<Agency> them) {
        return Batch.one(them, Agency::key, (keys, day) -> agencies.contacts(keys));
    }

    @BatchMapping
    Map<Agency, List<Succession>> predecessors(List<Agency> them) {
        return Batch.many(them, Agency::key, agencies::predecessors);
    }

    @BatchMapping
    Map<Agency, List<Succession>> successors(List<Agency> them) {
        return Batch.many(them, Agency::key, agencies::successors);
    }

    @BatchMapping
    Map<Agency, List<OwnReorganisation>> ownReorganisations(List<Agency> them) {
        return Batch.many(them, Agency::key, agencies::ownReorganisations);
    }

    @BatchMapping
    Map<Agency, List<Agency>> members(List<Agency> them) {
        return Batch.many(them, Agency::key, agencies::members);
    }

    @BatchMapping
    Map<Agency, List<Agency>> classes(List<Agency> them) {
        return Batch.many(them, Agency::key, agencies::classes);
    }

    @BatchMapping
    Map<Plan, Agency> focalAgency(List<Plan> plans) {
        return Batch.one(plans, Plan::key, agencies::focalOf);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
