package greenplan.backend.responsibility;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import greenplan.backend.rights.Guard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who else answers for the same quantity. */
@Controller
class SharingController {

    private final Guard guard;
    private final SharingRepository sharing;
    private final StaffResponsibilityRepository links;

    SharingController(Guard guard, SharingRepository sharing, StaffResponsibilityRepository links) {
        this.guard = guard;
        this.sharing = sharing;
        this.links = links;
    }

    @BatchMapping(typeName = "StaffResponsibility")
    Map<StaffResponsibility, List<StaffResponsibility>> sharedWith(List<StaffResponsibility> asked) {
        var others = sharing.others(asked.stream().map(StaffResponsibility::key).toList(), guard.today());
        var found = links.byKeys(
                others.values().stream().flatMap(List::stream).distinct().toList());
        return asked.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        link -> others.getOrDefault(link.key(), List.of()).stream()
                                .map(key -> Objects.requireNonNull(found.get(key)))
                                .toList()));
    }
}
