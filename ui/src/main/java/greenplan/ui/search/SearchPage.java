package greenplan.ui.search;

import greenplan.schema.Verdict;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.plan.PlanSummary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code SearchView.graphql}: the results, how many there are of each kind, the provinces. */
record SearchPage(Results search, List<Province> provinces) {

    /**
     * Results.
     *
     * @param correction what they are results of, when nothing was found as typed
     */
    record Results(
            int totalCount,
            @Nullable String correction,
            List<KindCount> kinds,
            PageInfo pageInfo,
            List<Result> nodes) {}

    record KindCount(FoundKind kind, int count) {}

    record Result(
            FoundKind kind,
            String code,
            String title,
            String excerpt,
            boolean printed,
            @Nullable String province,
            @Nullable String plan,
            @Nullable Integer year,
            boolean ended,
            @Nullable AmendingAct amendment,
            @Nullable Node node) {

        /** What is thought of it, when it is a target. */
        Optional<Status> status() {
            return Optional.ofNullable(node).map(Node::status);
        }
    }

    record Node(@Nullable Status status) {}

    record Status(Verdict verdict, boolean kept) {}

    record Province(String code, String name, boolean sample, List<Plan> plans) {}

    record Plan(String code, String title, PlanSummary.@Nullable Period period) {}

    /** Those to choose from: a fictional one only when it is chosen already. */
    List<Province> offered(String chosen) {
        return provinces.stream()
                .filter(each -> !each.sample || each.code.equals(chosen))
                .toList();
    }

    /** How many results there are of all kinds. */
    int count() {
        return search.kinds.stream().mapToInt(KindCount::count).sum();
    }

    /** How many results there are of a kind. */
    int count(FoundKind kind) {
        return search.kinds.stream()
                .filter(count -> count.kind == kind)
                .mapToInt(KindCount::count)
                .sum();
    }
}
