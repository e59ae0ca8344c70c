package greenplan.backend.plan;

import static java.util.Objects.requireNonNullElseGet;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.province.Province;
import greenplan.backend.province.PublishedProvinces;
import greenplan.backend.province.Territory;
import java.time.Clock;
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

/** Plans in the graph. */
@Controller
class PlanController {

    private final PublishedPlans plans;
    private final PublishedProvinces provinces;
    private final PublishedObjectives objectives;
    private final PublishedParts parts;
    private final Clock clock;

    PlanController(
            PublishedPlans plans,
            PublishedProvinces provinces,
            PublishedObjectives objectives,
            PublishedParts parts,
            Clock clock) {
        this.plans = plans;
        this.provinces = provinces;
        this.objectives = objectives;
        this.parts = parts;
        this.clock = clock;
    }

    @QueryMapping
    Connection<Plan> plans(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String province,
            @Argument boolean includeSample) {
        return plans.page(Page.of(first, after), province, includeSample, LocalDate.now(clock));
    }

    @QueryMapping
    Plan plan(@Argument String code, @Argument @Nullable LocalDate asOf) {
        return plans.byCode(code, requireNonNullElseGet(asOf, () -> LocalDate.now(clock)))
                .orElseThrow(() -> new NotFoundException("plan", code));
    }

    @BatchMapping(typeName = "Province", field = "plans")
    Map<Province, List<Plan>> ofProvinces(List<Province> parents) {
        var today = LocalDate.now(clock);
        return Batch.many(parents, Province::key, keys -> plans.ofProvinces(keys, today));
    }

    @SchemaMapping
    @Nullable
    LocalDate endedOn(Plan plan) {
        var period = plan.period();
        var last = period == null ? null : LocalDate.of(period.to(), 12, 31);
        return last != null && last.isBefore(LocalDate.now(clock)) ? last : null;
    }

    @BatchMapping
    Map<Plan, Territory> territory(List<Plan> parents) {
        return Batch.one(parents, Plan::territoryKey, provinces::territoriesByKeys);
    }

    @SchemaMapping
    CompletableFuture<List<Objective>> objectives(Plan plan, DataFetchingEnvironment field) {
        var asked = Asked.of(field);
        return Batch.list(
                field, plan.key(), plan.asOf(), asked, plans -> objectives.ofPlans(plans, plan.asOf(), asked));
    }

    @BatchMapping
    Map<Plan, List<Phase>> phases(List<Plan> parents) {
        return Batch.many(parents, Plan::key, parts::phases);
    }

    @BatchMapping
    Map<Plan, List<LegalBasis>> legalBases(List<Plan> parents) {
        return Batch.many(parents, Plan::key, parts::legalBases);
    }

    @BatchMapping
    Map<Plan, List<Recipient>> recipients(List<Plan> parents) {
        return Batch.many(parents, Plan::key, parts::recipients);
    }
}
