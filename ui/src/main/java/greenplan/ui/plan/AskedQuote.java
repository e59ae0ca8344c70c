package greenplan.ui.plan;

import greenplan.ui.element.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * A quote that a reader comes from, and where it stands.
 *
 * @param words as they were asked for
 * @param clause path of the clause; empty when no clause has the words
 * @param passage where in the clause's text; meaningless without a clause
 */
record AskedQuote(String words, String clause, Passage passage) {

    private static final Passage NOWHERE = new Passage(0, 0);

    /**
     * The quote of {@code trich}: in the clause of the target {@code chi-tieu}, where the same words may stand for other
     * targets before it; else in the clause {@code muc}; else in the first clause that has it.
     */
    static Optional<AskedQuote> of(PageRequest request, List<FullTextPage.Clause> clauses) {
        return request.query("trich")
                .map(words -> ofTarget(request.query("chi-tieu").orElse(""), words, clauses)
                        .or(() -> find(
                                words,
                                clauses.stream()
                                        .filter(clause -> clause.path()
                                                .equals(request.query("muc").orElse("")))
                                        .toList(),
                                0))
                        .or(() -> find(words, clauses, 0))
                        .orElse(new AskedQuote(words, "", NOWHERE)));
    }

    private static Optional<AskedQuote> ofTarget(String code, String words, List<FullTextPage.Clause> clauses) {
        String wanted = Passage.fold(words);
        return clauses.stream()
                .filter(clause -> clause.targets().stream()
                        .anyMatch(target -> target.code().equals(code)))
                .findFirst()
                .flatMap(clause -> {
                    long before = clause.targets().stream()
                            .takeWhile(target -> !target.code().equals(code))
                            .filter(target -> Passage.fold(target.quote()).equals(wanted))
                            .count();
                    return find(words, List.of(clause), (int) before);
                });
    }

    private static Optional<AskedQuote> find(String words, List<FullTextPage.Clause> clauses, int place) {
        for (var clause : clauses) {
            var passage = clause.text() == null ? Optional.<Passage>empty() : Passage.of(clause.text(), words, place);
            if (passage.isPresent()) {
                return Optional.of(new AskedQuote(words, clause.path(), passage.get()));
            }
        }
        return Optional.empty();
    }

    boolean found() {
        return !clause.isEmpty();
    }
}
