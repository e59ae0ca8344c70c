package greenplan.ui.plan;

import greenplan.schema.Audience;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.Translation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to {@code StepsView.graphql}. */
record StepsPage(List<Named> topics, List<Named> trades, Plan plan) {

    /**
     * @param choiceActions those that selections leave out, too; null where none is made: then they are {@code actions}
     * @param choiceMeasures the same of measures
     */
    record Plan(
            String code,
            String title,
            boolean sample,
            @Nullable Years period,
            Named province,
            List<Clause> clauses,
            Total everyAction,
            Total everyMeasure,
            @Nullable Choices choiceActions,
            @Nullable Choices choiceMeasures,
            Steps actions,
            Steps measures,
            List<Phase> phases) {

        /** Of the actions and measures with the words that are asked for, what filters choose by. */
        List<Choice> choices() {
            return Stream.concat(of(choiceActions, actions), of(choiceMeasures, measures))
                    .toList();
        }

        private static Stream<Choice> of(@Nullable Choices all, Steps shown) {
            return all == null ? shown.nodes.stream().map(Step::choice) : all.nodes.stream();
        }

        Head head() {
            return new Head(code, title, period, province);
        }
    }

    record Clause(
            String path,
            @Nullable String parent,
            @Nullable String label,
            String role,
            @Nullable String text,
            @Nullable Translation translation) {}

    record Steps(int totalCount, List<Step> nodes) {}

    record Total(int totalCount) {}

    record Choices(List<Choice> nodes) {}

    /** What filters choose by. */
    record Choice(List<Code> topics, List<Code> trades, List<Audience> audience) {}

    record Code(String code) {}

    record Step(
            String code,
            String quote,
            @Nullable Translation translation,
            Group group,
            List<Named> topics,
            List<Named> trades,
            List<Audience> audience) {

        private Choice choice() {
            return new Choice(codes(topics), codes(trades), audience);
        }

        private static List<Code> codes(List<Named> named) {
            return named.stream().map(each -> new Code(each.code())).toList();
        }
    }

    record Group(String path) {}

    record Phase(Years period, String quote, Place clause) {}

    record Place(String path, @Nullable Translation translation) {}
}
