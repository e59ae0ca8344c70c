package greenplan.backend.target;

import greenplan.backend.method.Figures;
import greenplan.backend.method.Rule;
import greenplan.backend.method.Working;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict used, flat and rounded for reading: the graph's {@code Working}.
 *
 * @param rule name of the {@link Rule} that decided
 * @param targetValue the level promised, as judged
 * @param direction +1 when more is better, -1 when less is
 * @param ratio R, to two places and more where they would show the other side of a threshold
 */
record ShownWorking(
        String method,
        String rule,
        @Nullable BigDecimal baseValue,
        @Nullable Integer baseYear,
        @Nullable BigDecimal latestValue,
        @Nullable Integer latestYear,
        @Nullable BigDecimal targetValue,
        @Nullable Integer targetYear,
        @Nullable Integer direction,
        @Nullable BigDecimal observedRate,
        @Nullable BigDecimal requiredRate,
        @Nullable BigDecimal ratio,
        @Nullable String formula) {

    static ShownWorking of(Working working) {
        var first = working.first();
        var latest = working.latest();
        var goal = working.goal();
        var pace = working.pace();
        return new ShownWorking(
                working.method(),
                working.rule().name(),
                first == null ? null : first.value(),
                first == null ? null : first.year(),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.year(),
                goal == null ? null : rounded(goal.bound()),
                working.dueYear(),
                goal == null ? null : goal.direction().sign(),
                pace == null ? null : rounded(pace.observed()),
                pace == null ? null : rounded(pace.required()),
                pace == null ? null : pace.shownR(),
                working.formula().isEmpty() ? null : working.formula());
    }

    private static BigDecimal rounded(BigDecimal number) {
        return new BigDecimal(Figures.plain(number));
    }
}
