package greenplan.backend.method;

import greenplan.backend.graph.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a verdict used, so that anybody can repeat it. What a rule did not need is null.
 *
 * @param method version of the published method, such as {@code 2026-2}
 * @param rule the rule that decided
 * @param first y₀ and t₀: the first value of the series, or the base of a reduction or a rate
 * @param latest y_i and t_i: the value that was judged
 * @param goal y_T and the side on which it is met; its direction's sign is d
 * @param dueYear t_T
 * @param pace the observed and the required pace and R
 * @param inputs the observed values used, each once, earliest first; what was judged last
 * @param notes what a reader should know besides, such as which bound of a range was taken
 */
public record Working(
        String method,
        Rule rule,
        @Nullable Point first,
        @Nullable Point latest,
        @Nullable Goal goal,
        @Nullable Integer dueYear,
        @Nullable Pace pace,
        List<Evidence.Value> inputs,
        List<Text> notes) {

    public Working {
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }

    /** The calculation in plain decimals; empty when nothing was calculated. */
    public String formula() {
        if (goal == null || latest == null || inputs.isEmpty()) {
            return "";
        }
        if (first != null && dueYear != null && pace != null) {
            return pace.formula(first, latest, goal, dueYear);
        }
        return rule == Rule.BASE_EQUALS_TARGET
                ? "y_0 = y_T = " + Figures.plain(goal.bound()) + "; y_i = " + Figures.plain(latest.value())
                : goal.formula(inputs.getLast());
    }

    /** Whether any value used is not official or is qualified. */
    boolean provisional() {
        return inputs.stream().anyMatch(Evidence.Value::provisional);
    }
}
