package greenplan.ui.plan;

import greenplan.ui.graph.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code StepsView.graphql}. */
record StepsPage(Plan plan) {

    record Plan(
            String code,
            String title,
            boolean sample,
            Named province,
            List<Clause> clauses,
            Steps actions,
            Steps measures,
            List<Phase> phases) {

        Head head() {
            return new Head(code, title, province.code(), province.name());
        }
    }

    record Clause(
            String path,
            @Nullable String parent,
            @Nullable String label,
            String role,
            @Nullable String text) {}

    record Steps(int totalCount, List<Step> nodes) {}

    record Step(String code, String quote, Group group) {}

    record Group(String path) {}

    record Phase(PlanSummary.Period period, String quote, Group clause) {}
}
