package greenplan.ui.about;

import greenplan.schema.Verdict;
import greenplan.ui.graph.Translation;
import greenplan.ui.target.Working;
import org.jspecify.annotations.Nullable;

/** The answer to {@code MethodView.graphql}: the target that serves as the example. */
record MethodPage(Target target) {

    record Target(
            String code,
            String title,
            String quote,
            @Nullable Translation translation,
            Plan plan,
            Indicator indicator,
            Status status) {}

    record Plan(String code, Province province) {}

    record Province(String name) {}

    record Indicator(@Nullable String unit) {}

    record Status(Verdict verdict, String sentence, boolean provisional, Working working) {}
}
