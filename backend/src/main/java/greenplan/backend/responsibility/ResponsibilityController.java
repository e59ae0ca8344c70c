package greenplan.backend.responsibility;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.agency.Agency;
import greenplan.backend.duty.Bearer;
import greenplan.backend.duty.Duty;
import greenplan.backend.duty.PublishedDuties;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.target.PublishedTargets;
import greenplan.backend.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which agency answers for which target. */
@Controller
class ResponsibilityController {

    private final PublishedResponsibilities responsibilities;
    private final PublishedHeldTargets held;
    private final PublishedDuties duties;
    private final PublishedTargets targets;

    ResponsibilityController(
            PublishedResponsibilities responsibilities,
            PublishedHeldTargets held,
            PublishedDuties duties,
            PublishedTargets targets) {
        this.responsibilities = responsibilities;
        this.held = held;
        this.duties = duties;
        this.targets = targets;
    }

    @BatchMapping
    Map<Target, List<Responsibility>> responsible(List<Target> them) {
        return Batch.many(them, Target::key, responsibilities::ofTargets);
    }

    @BatchMapping
    Map<Responsibility, List<Bearer.Holder>> now(List<Responsibility> them) {
        return Batch.many(them, Responsibility::key, responsibilities::holders);
    }

    @BatchMapping(typeName = "Target", field = "duties")
    Map<Target, List<Duty>> near(List<Target> them) {
        return Batch.many(them, Target::key, duties::nearTargets);
    }

    @SchemaMapping(typeName = "Agency", field = "targets")
    CompletableFuture<Connection<Target>> ofAgency(
            Agency agency,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        var page = Page.of(first, after);
        var asked = Asked.ofPage(field);
        return Batch.page(
                field, agency.key(), page, agency.asOf(), asked, keys -> targetsOf(keys, page, agency.asOf(), asked));
    }

    private Map<Long, Connection<Target>> targetsOf(Set<Long> agencies, Page page, LocalDate day, Asked asked) {
        Map<Long, Connection<Long>> pages = held.targetKeys(agencies, page, day);
        var found = targets.byKeys(
                pages.values().stream().flatMap(keys -> keys.nodes().stream()).collect(toSet()), day, asked);
        return pages.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, agency -> agency.getValue().map(key -> requireNonNull(found.get(key)))));
    }
}
