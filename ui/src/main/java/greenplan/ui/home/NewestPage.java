package greenplan.ui.home;

import greenplan.ui.indicator.PublishedValue;
import java.util.Comparator;
import java.util.List;

/** The answer to {@code NewestView.graphql}. */
record NewestPage(List<Province> provinces) {

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

    record Province(List<Plan> plans) {}

    record Plan(List<PublishedValue> latestObservations) {}
}
