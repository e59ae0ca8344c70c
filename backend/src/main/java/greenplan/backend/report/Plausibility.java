package greenplan.backend.report;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for slips: a unit, an order of magnitude, a decimal separator. What it finds may still be true, with a reason. */
final class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Plausibility() {}

    /**
     * Adds a warning for each oddity.
     *
     * @param unit of the value, or null for an index
     * @param history values published before, in any order, in the same unit
     */
    static void check(DecimalInput input, @Nullable String unit, List<BigDecimal> history, Problems warnings) {
        BigDecimal value = input.value();
        warnings.unless(!input.ambiguous(), "amount", "report.WARNING_SEPARATOR", shown(value));
        warnings.unless(
                !"%".equals(unit) || (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0),
                "amount",
                "report.WARNING_UNIT",
                shown(value));
        if (history.isEmpty()) {
            return;
        }
        BigDecimal least = Collections.min(history);
        BigDecimal most = Collections.max(history);
        if (isAnotherMagnitude(value, least, most)) {
            warnings.add("amount", "report.WARNING_MAGNITUDE", shown(value), shown(least), shown(most));
            return;
        }
        BigDecimal margin = most.subtract(least).max(most.abs().movePointLeft(1));
        warnings.unless(
                value.compareTo(least.subtract(margin)) >= 0 && value.compareTo(most.add(margin)) <= 0,
                "amount",
                "report.WARNING_HISTORY",
                shown(value),
                shown(least),
                shown(most));
    }

    private static boolean isAnotherMagnitude(BigDecimal value, BigDecimal least, BigDecimal most) {
        if (least.signum() <= 0 || value.signum() <= 0) {
            return false;
        }
        return value.compareTo(most.movePointRight(1)) >= 0 || value.compareTo(least.movePointLeft(1)) <= 0;
    }

    private static Text shown(BigDecimal value) {
        String plain = value.toPlainString();
        return new Text(plain.replace('.', ','), plain);
    }
}
