package greenplan.ui.home;

import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.plan.PlanSummary;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code HomeView.graphql}. */
record HomePage(List<Province> provinces) {

    /** The newest values of all plans, newest first. */
    List<PublishedValue> newest(int most) {
        return provinces.stream()
                .flatMap(province -> province.plans().stream())
                .flatMap(plan -> plan.latestObservations().stream())
                .distinct()
                .sorted(Comparator.comparing(PublishedValue::asOf).reversed())
                .limit(most)
                .toList();
    }

    record Province(String code, String name, List<Plan> plans) {}

    record Plan(
            String code,
            String title,
            PlanSummary.@Nullable Period period,
            PlanSummary.Act act,
            PlanSummary.Coverage coverage,
            List<PublishedValue> latestObservations) {

        PlanSummary summary() {
            return new PlanSummary(code, title, period, act, coverage);
        }
    }
}
