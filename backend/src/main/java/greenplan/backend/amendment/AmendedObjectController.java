package greenplan.backend.amendment;

import greenplan.backend.duty.Duty;
import greenplan.backend.duty.PublishedDuties;
import greenplan.backend.target.PublishedTargets;
import greenplan.backend.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The difference that an amendment makes. */
@Controller
class AmendedObjectController {

    private final PublishedVersions published;
    private final PublishedTargets targets;
    private final PublishedDuties duties;

    AmendedObjectController(PublishedVersions published, PublishedTargets targets, PublishedDuties duties) {
        this.published = published;
        this.targets = targets;
        this.duties = duties;
    }

    /** What an amendment touches. */
    record AmendedObject(
            @Nullable Target target,
            @Nullable Duty duty,
            boolean added,
            boolean repealed,
            List<Version.Difference> differences) {}

    /** Two statements for versions, and two for each day on which one of the amendments begins. */
    @BatchMapping(typeName = "Amendment", field = "changes")
    Map<Amendment, List<AmendedObject>> changes(List<Amendment> amendments) {
        Set<Long> keys = amendments.stream().map(Amendment::key).collect(Collectors.toSet());
        Map<Long, List<Version>> ofTargets = published.targetsOf(keys);
        Map<Long, List<Version>> ofDuties = published.dutiesOf(keys);
        var changes = new HashMap<Amendment, List<AmendedObject>>();
        for (Amendment amendment : amendments) {
            var touched = new ArrayList<AmendedObject>();
            List<Change> onTargets = by(amendment, ofTargets.values());
            List<Change> onDuties = by(amendment, ofDuties.values());
            LocalDate day = amendment.effectiveOn();
            Map<Long, Target> promised = onTargets.isEmpty() ? Map.of() : targets.byKeys(objects(onTargets), day);
            Map<Long, Duty> ordered = onDuties.isEmpty() ? Map.of() : duties.byKeys(objects(onDuties), day);
            onTargets.forEach(change -> touched.add(new AmendedObject(
                    promised.get(change.after.objectKey()),
                    null,
                    change.before == null,
                    change.after.repealed(),
                    change.differences())));
            onDuties.forEach(change -> touched.add(new AmendedObject(
                    null,
                    ordered.get(change.after.objectKey()),
                    change.before == null,
                    change.after.repealed(),
                    change.differences())));
            changes.put(amendment, touched);
        }
        return changes;
    }

    /** What an amendment did; before it there is nothing where it adds. */
    private record Change(@Nullable Version before, Version after) {

        List<Version.Difference> differences() {
            return Version.differences(before == null ? Map.of() : before.values(), after.values());
        }
    }

    private static Set<Long> objects(List<Change> changes) {
        return changes.stream().map(change -> change.after.objectKey()).collect(Collectors.toSet());
    }

    private static List<Change> by(Amendment amendment, Collection<List<Version>> histories) {
        var changes = new ArrayList<Change>();
        for (List<Version> history : histories) {
            for (int i = 0; i < history.size(); i++) {
                if (Objects.equals(history.get(i).amendmentKey(), amendment.key())) {
                    changes.add(new Change(i == 0 ? null : history.get(i - 1), history.get(i)));
                }
            }
        }
        changes.sort(Comparator.comparing(change -> change.after.objectKey()));
        return changes;
    }
}
