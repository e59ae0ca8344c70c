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
 * @param formula the calculation in plain decimals; empty when nothing was calculated
 * @param inputs the observed values used, each once, earliest first
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
        String formula,
        List<Evidence.Value> inputs,
        List<Text> notes) {

    public Working {
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }

    /** Whether any value used is not official or is qualified. */
    boolean provisional() {
        return inputs.stream().anyMatch(Evidence.Value::provisional);
    }
}
