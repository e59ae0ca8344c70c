package greenplan.ui.target;

import greenplan.schema.Comparator;
import greenplan.schema.Verdict;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code TargetCardView.graphql}. */
record TargetCardPage(Target target) {

    record Target(
            String code,
            String title,
            String vi,
            @Nullable Integer dueYear,
            @Nullable String timeLeft,
            @Nullable Integer baseYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            boolean sample,
            Plan plan,
            Form form,
            Indicator indicator,
            Status status,
            List<Evidence> observations) {

        /** What its chart is drawn from. */
        Charted charted() {
            var bound = new Bound(comparator, lower, upper, unit, baseYear);
            return new Charted(title, form, bound, dueYear, indicator.unit(), observations);
        }
    }

    record Plan(String code, Named province) {}

    record Indicator(@Nullable String unit) {}

    record Status(Verdict verdict, String sentence, boolean provisional, boolean kept) {}
}
