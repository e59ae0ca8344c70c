package greenplan.ui.search;

import greenplan.schema.Verdict;
import greenplan.ui.element.Years;
import greenplan.ui.graph.Placed;
import greenplan.ui.graph.Translation;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code SearchView.graphql}: the results, how many there are of each kind, the provinces. */
record SearchPage(Results search, List<Province> provinces) {

    /**
     * Results.
     *
     * @param correction what they are results of, when nothing was found as typed
     */
    record Results(
            int totalCount, @Nullable String correction, List<KindCount> kinds, Placed pageInfo, List<Result> nodes) {}

    record KindCount(FoundKind kind, int count) {}

    record Result(
            FoundKind kind,
            String code,
            String title,
            String excerpt,
            @Nullable String translatedExcerpt,
            boolean printed,
            @Nullable String province,
            @Nullable String plan,
            @Nullable Integer year,
            boolean ended,
            @Nullable AmendingAct amendment,
            @Nullable Node node) {

        /** What is thought of it, when it is a target. */
        Optional<Status> status() {
            return Optional.ofNullable(node).map(Node::status);
        }

        /** The translation of which a part is shown. */
        @Nullable
        Translation translation() {
            return node == null || translatedExcerpt == null ? null : node.translation;
        }

        /** The definition of an indicator in English, on an English page, where somebody put it so. */
        Optional<String> english(Voice voice) {
            return Optional.ofNullable(node)
                    .map(Node::definition)
                    .filter(words -> voice.language() == Language.EN && !words.contains(excerpt));
        }
    }

    record Node(
            @Nullable Status status,
            @Nullable Translation translation,
            @Nullable String definition) {}

    record Status(Verdict verdict, boolean kept) {}

    record Province(String code, String name, boolean sample, List<Plan> plans) {}

    record Plan(String code, String title, @Nullable Years period) {}

    /** Those to choose from: a fictional one only when it is chosen already. */
    List<Province> offered(String chosen) {
        return provinces.stream()
                .filter(each -> !each.sample || each.code.equals(chosen))
                .toList();
    }

    /** How many results there are of all kinds. */
    int count() {
        return search.kinds.stream().mapToInt(KindCount::count).sum();
    }

    /** How many results there are of a kind. */
    int count(FoundKind kind) {
        return search.kinds.stream()
                .filter(count -> count.kind == kind)
                .mapToInt(KindCount::count)
                .sum();
    }
}
