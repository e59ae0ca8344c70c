package greenplan.ui.home;

import greenplan.ui.element.Years;
import greenplan.ui.plan.PlanSummary;
import greenplan.ui.topic.TopicStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code HomeView.graphql}. */
record HomePage(List<Province> provinces) {

    /** The province that is asked for. */
    Optional<Province> find(String code) {
        return provinces.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The one to begin with: whose plan runs, else the first. */
    Optional<Province> first() {
        return provinces.stream()
                .filter(each -> each.main().isPresent())
                .min(Comparator.comparing(each -> each.main().orElseThrow().endedOn() != null));
    }

    record Province(String code, String name, List<Plan> plans) {

        /** The plan that stands for the province: the newest that runs, else the newest. */
        Optional<Plan> main() {
            return plans.stream()
                    .reduce((one, later) -> later.endedOn() == null || one.endedOn() != null ? later : one);
        }
    }

    /** @param endedOn its last day when that is over */
    record Plan(
            String code,
            String title,
            @Nullable Years period,
            PlanSummary.Act act,
            PlanSummary.Coverage coverage,
            @Nullable LocalDate endedOn,
            List<TopicStanding> topics) {}
}
