package greenplan.ui.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a verdict was come to, step by step, as the API says it. */
public record Working(
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
        @Nullable String formula) {}
