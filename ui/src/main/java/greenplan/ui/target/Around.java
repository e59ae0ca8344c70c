package greenplan.ui.target;

import greenplan.schema.Comparator;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a target in its plan. */
record Around(Beside targets) {

    /** Targets of the plan, in the order of its text. */
    record Beside(int totalCount, PageInfo pageInfo, List<Near> nodes) {}

    /** The answer to {@code TargetsBeside.graphql}. */
    record Page(Around plan) {}

    /** What is to be done where a target is promised. */
    record Action(String code, String quote, @Nullable Translation translation) {}

    /** A target of the same plan. */
    record Near(
            String code, String title, String vi, @Nullable Integer dueYear) {}

    /** A target with what it promises. */
    record Promising(
            String code,
            String title,
            String vi,
            @Nullable Integer dueYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer baseYear,
            Form form,
            PlanCode plan) {

        Bound bound() {
            return new Bound(comparator, lower, upper, unit, baseYear);
        }
    }

    record PlanCode(String code) {}
}
