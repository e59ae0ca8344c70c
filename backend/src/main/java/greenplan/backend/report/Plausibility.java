package greenplan.backend.report;

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
        warnings.unless(
                !input.ambiguous(),
                "amount",
                "WARNING_SEPARATOR",
                "Hiểu là %s, không phải hàng nghìn: hãy kiểm tra dấu thập phân.".formatted(vi(value)),
                "Understood as %s, not as thousands: check the decimal separator.".formatted(value.toPlainString()));
        warnings.unless(
                !"%".equals(unit) || (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0),
                "amount",
                "WARNING_UNIT",
                "%s %% nằm ngoài 0–100 %%: hãy kiểm tra đơn vị.".formatted(vi(value)),
                "%s %% is outside 0–100 %%: check the unit.".formatted(value.toPlainString()));
        if (history.isEmpty()) {
            return;
        }
        BigDecimal least = Collections.min(history);
        BigDecimal most = Collections.max(history);
        if (isAnotherMagnitude(value, least, most)) {
            warnings.add(
                    "amount",
                    "WARNING_MAGNITUDE",
                    "%s khác các giá trị trước đây (%s–%s) từ mười lần trở lên."
                            .formatted(vi(value), vi(least), vi(most)),
                    "%s is ten times off the values before (%s–%s), or more."
                            .formatted(value.toPlainString(), least.toPlainString(), most.toPlainString()));
            return;
        }
        BigDecimal margin = most.subtract(least).max(most.abs().movePointLeft(1));
        warnings.unless(
                value.compareTo(least.subtract(margin)) >= 0 && value.compareTo(most.add(margin)) <= 0,
                "amount",
                "WARNING_HISTORY",
                "%s nằm xa các giá trị trước đây (%s–%s).".formatted(vi(value), vi(least), vi(most)),
                "%s is far from the values before (%s–%s)."
                        .formatted(value.toPlainString(), least.toPlainString(), most.toPlainString()));
    }

    private static boolean isAnotherMagnitude(BigDecimal value, BigDecimal least, BigDecimal most) {
        if (least.signum() <= 0 || value.signum() <= 0) {
            return false;
        }
        return value.compareTo(most.movePointRight(1)) >= 0 || value.compareTo(least.movePointLeft(1)) <= 0;
    }

    private static String vi(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
