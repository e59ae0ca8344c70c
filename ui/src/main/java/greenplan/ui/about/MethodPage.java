package greenplan.ui.about;

import greenplan.schema.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The answer to {@code MethodView.graphql}: the target that serves as the example. */
record MethodPage(Target target) {

    record Target(
            String code,
            String title,
            String quote,
            @Nullable Integer dueYear,
            Plan plan,
            Indicator indicator,
            Status status) {}

    record Plan(String code, Province province) {}

    record Province(String name) {}

    record Indicator(@Nullable String unit) {}

    record Status(Verdict verdict, String sentence, boolean provisional, Working working) {}

    record Working(
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
}
