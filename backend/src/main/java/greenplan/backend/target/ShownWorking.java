package greenplan.backend.target;

import greenplan.backend.method.Figures;
import greenplan.backend.method.Rule;
import greenplan.backend.method.Working;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a verdict used, flat, and rounded for reading when it is told: the graph's {@code Working}. */
record ShownWorking(Working working) {

    public String method() {
        return working.method();
    }

    /** Name of the {@link Rule} that decided. */
    public String rule() {
        return working.rule().name();
    }

    public @Nullable BigDecimal baseValue() {
        return working.first() == null ? null : working.first().value();
    }

    public @Nullable Integer baseYear() {
        return working.first() == null ? null : working.first().year();
    }

    public @Nullable BigDecimal latestValue() {
        return working.latest() == null ? null : working.latest().value();
    }

    public @Nullable Integer latestYear() {
        return working.latest() == null ? null : working.latest().year();
    }

    /** The level promised, as judged. */
    public @Nullable BigDecimal targetValue() {
        return working.goal() == null ? null : rounded(working.goal().bound());
    }

    public @Nullable Integer targetYear() {
        return working.dueYear();
    }

    /** +1 when more is better, -1 when less is. */
    public @Nullable Integer direction() {
        return working.goal() == null ? null : working.goal().direction().sign();
    }

    public @Nullable BigDecimal observedRate() {
        return working.pace() == null ? null : rounded(working.pace().observed());
    }

    public @Nullable BigDecimal requiredRate() {
        return working.pace() == null ? null : rounded(working.pace().required());
    }

    /** R, to two places and more where they would show the other side of a threshold. */
    public @Nullable BigDecimal ratio() {
        return working.pace() == null ? null : working.pace().shownR();
    }

    public @Nullable String formula() {
        var formula = working.formula();
        return formula.isEmpty() ? null : formula;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return new BigDecimal(Figures.plain(number));
    }
}
