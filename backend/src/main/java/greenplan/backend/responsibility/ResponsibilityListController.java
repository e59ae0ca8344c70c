package greenplan.backend.responsibility;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.cycle.CycleRepository;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.ResponsibilityBasis;
import greenplan.schema.ResponsibilityColumn;
import greenplan.schema.ResponsibilityStanding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who answers for which target of a plan, whole or page by page, for whoever may decide about it. */
@Controller
class ResponsibilityListController {

    private final Guard guard;
    private final PlaceRepository places;
    private final StaffResponsibilityRepository links;
    private final ResponsibilityListRepository pages;
    private final JoiningRepository joining;
    private final CycleRepository cycles;

    ResponsibilityListController(
            Guard guard,
            PlaceRepository places,
            StaffResponsibilityRepository links,
            ResponsibilityListRepository pages,
            JoiningRepository joining,
            CycleRepository cycles) {
        this.guard = guard;
        this.places = places;
        this.links = links;
        this.pages = pages;
        this.joining = joining;
        this.cycles = cycles;
    }

    @SchemaMapping(typeName = "Workspace")
    List<StaffResponsibility> responsibilities(@Argument String plan) {
        check(plan);
        return links.ofPlan(plan);
    }

    @SchemaMapping(typeName = "Workspace")
    Connection<StaffResponsibility> responsibilityList(
            @Argument String plan,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String words,
            @Argument @Nullable Filter filter,
            @Argument @Nullable Order orderBy) {
        check(plan);
        var search = new ResponsibilitySearch(
                words,
                filter == null ? null : filter.basis,
                filter == null ? null : filter.standing,
                filter != null && Boolean.TRUE.equals(filter.mayJoin),
                orderBy == null ? ResponsibilityColumn.TARGET : orderBy.by,
                orderBy != null && orderBy.descending);
        return pages.page(plan, search, Page.of(first, after), guard.today());
    }

    @SchemaMapping(typeName = "Workspace")
    List<String> unassignedTargets(@Argument String plan) {
        check(plan);
        return pages.unassigned(plan);
    }

    @BatchMapping(typeName = "StaffResponsibility")
    Map<StaffResponsibility, List<StaffCycle>> mayJoin(List<StaffResponsibility> asked) {
        var open = joining.joinable(asked.stream().map(StaffResponsibility::key).toList(), guard.today());
        var their = cycles
                .among(open.values().stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(toMap(StaffCycle::key, identity()));
        return asked.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        link -> open.getOrDefault(link.key(), List.of()).stream()
                                .map(key -> Objects.requireNonNull(their.get(key)))
                                .toList()));
    }

    private void check(String plan) {
        var caller = guard.requireSomewhere(Permission.ASSIGN_TARGETS);
        var province = places.provinceOfPlan(plan).orElseThrow(() -> new NotFoundException("plan", plan));
        guard.check(caller, new Right(Permission.ASSIGN_TARGETS, province));
    }

    /** What is looked for; what is null does not matter. */
    record Filter(
            @Nullable ResponsibilityBasis basis,
            @Nullable ResponsibilityStanding standing,
            @Nullable Boolean mayJoin) {}

    /** In which order. */
    record Order(ResponsibilityColumn by, boolean descending) {}
}
