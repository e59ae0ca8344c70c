package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom and what a reorganisation of provinces reaches beside codes and areas. Nothing of it is moved: who answers is read for a day.
 *
 * @param plans plans that a predecessor answers for on the eve
 * @param roles roles for a predecessor that go on after the day before
 * @param agencies agencies of provinces that end, as they are on the day
 */
record ProvinceReach(List<OfPlan> plans, List<OfRole> roles, List<Party> agencies) {

    /** A plan; provinces are told by their slugs. */
    record OfPlan(String plan, Text title, String from) {}

    /** A role of an account. */
    record OfRole(long account, String person, Role role, String from) {}

    /** Slugs of the predecessors that have plans, agencies or people in the portal. */
    Set<String> provinces() {
        return Stream.of(
                        plans.stream().map(OfPlan::from),
                        roles.stream().map(OfRole::from),
                        agencies.stream().map(agency -> agency.code().split("/", 2)[0]))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
