package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a reorganisation of provinces reaches beside codes and areas. Nothing of it is moved: who answers is read for a day.
 *
 * @param plans plans that a predecessor answers for on the eve
 * @param roles roles for a predecessor that go on after the day before
 * @param agencies agencies of provinces that end, as they are on the day
 */
record ProvinceReach(List<OfPlan> plans, List<RoleEffect> roles, List<Party> agencies) {

    /** A plan, and who answers for it from the day on. */
    record OfPlan(
            String plan, Text title, String from, @Nullable String to) {}

    /** Slugs of the predecessors that have plans, agencies or people in the portal. */
    Set<String> provinces() {
        return Stream.of(
                        plans.stream().map(OfPlan::from),
                        roles.stream().map(RoleEffect::from),
                        agencies.stream().map(Party::province))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
