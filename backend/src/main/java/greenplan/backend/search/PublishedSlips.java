package greenplan.backend.search;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import greenplan.schema.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reads a question that finds nothing as if there were a slip in a word of it. */
@Component
class PublishedSlips {

    /** A word by itself is near to too many others when it has fewer letters, unless two changed places. */
    private static final int ALONE = 5;

    /** Who made more slips than these is not understood. */
    private static final int MOST = 6;

    private static final String KNOWN = """
            select word from unnest({0}) word
            where exists (select from published.found f where f.vector @@ ('''' || word || '''')::tsquery and {1})
            """;

    /** For each word that may be meant, by its number: how often it stands where the others do, beside its neighbour, and in titles. */
    private static final String NEAR = """
            select c.number::int, count(*) filter (where f.vector @@ c.beside::tsquery)::int as beside,
              count(*) filter (where f.vector @@ ('''' || c.word || ''':A')::tsquery)::int as titles, count(*)::int as found
            from unnest({0}, {1}, {2}) with ordinality as c (word, wanted, beside, number)
            join published.found f on f.vector @@ c.wanted::tsquery and {3}
            group by c.number
            """;

    private final DSLContext published;

    PublishedSlips(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** A word that may be meant at a place of the question. */
    private record Candidate(int place, String word, Slips.Slip slip) {}

    /** How well one fits. */
    private record Near(Candidate candidate, int beside, int titles, int found) {

        /** Beside its neighbour rather than anywhere; then by the slip that is made most easily, then by what there is most of. */
        private static final Comparator<Near> BEST = Comparator.comparing((Near near) -> near.beside == 0)
                .thenComparing(near -> near.candidate.slip)
                .thenComparing(Comparator.comparingInt(Near::beside).reversed())
                .thenComparing(Comparator.comparingInt(Near::titles).reversed())
                .thenComparing(Comparator.comparingInt(Near::found).reversed())
                .thenComparing(near -> near.candidate.word);
    }

    /**
     * The question with one slip less in each word that stands nowhere; where each stands somewhere without its marks, in one that stands
     * nowhere with them, if what is meant stands beside its neighbour. Null when nothing is near.
     */
    @Nullable
    Question meant(Question question, Language language, boolean includeSample) {
        Condition among = among(language, includeSample);
        List<String> spelt = question.spelt();
        List<String> bare = question.bare();
        Set<String> known = known(Stream.concat(spelt.stream(), bare.stream()).toList(), among);
        List<Integer> unknown = unknown(bare, known);
        List<Integer> places = unknown.isEmpty() ? unknown(spelt, known) : unknown;
        if (places.isEmpty() || places.size() > MOST) {
            return null;
        }
        Map<Integer, Near> best = best(bare, places, known, among);
        if (unknown.isEmpty()) {
            return best.values().stream()
                    .filter(near -> near.beside > 0)
                    .max(Comparator.comparingInt(Near::beside))
                    .map(near -> with(question, List.of(near)))
                    .orElse(null);
        }
        return best.size() == places.size() ? with(question, List.copyOf(best.values())) : null;
    }

    private static Condition among(Language language, boolean includeSample) {
        return condition(language == Language.EN ? "f.vector @@ '''=en'''" : "not f.english")
                .and(includeSample ? noCondition() : condition("not f.sample"));
    }

    private static List<Integer> unknown(List<String> words, Set<String> known) {
        return IntStream.range(0, words.size())
                .filter(place -> !known.contains(words.get(place)))
                .boxed()
                .toList();
    }

    private Set<String> known(List<String> words, Condition among) {
        return Set.copyOf(published.fetch(KNOWN, array(words), among).getValues("word", String.class));
    }

    /** The best for each place for which there is one. */
    private Map<Integer, Near> best(List<String> bare, List<Integer> places, Set<String> known, Condition among) {
        List<Candidate> candidates =
                places.stream().flatMap(place -> candidates(bare, place)).toList();
        List<String> words = candidates.stream().map(Candidate::word).toList();
        List<String> wanted = candidates.stream()
                .map(candidate -> wanted(bare, candidate, known))
                .toList();
        List<String> beside =
                candidates.stream().map(candidate -> beside(bare, candidate)).toList();
        return published.fetch(NEAR, array(words), array(wanted), array(beside), among).stream()
                .map(row -> new Near(
                        candidates.get(row.get("number", Integer.class) - 1),
                        row.get("beside", Integer.class),
                        row.get("titles", Integer.class),
                        row.get("found", Integer.class)))
                .sorted(Near.BEST)
                .collect(Collectors.toMap(
                        near -> near.candidate.place, near -> near, (better, other) -> better, TreeMap::new));
    }

    private static Stream<Candidate> candidates(List<String> bare, int place) {
        return Slips.of(bare.get(place)).entrySet().stream()
                .map(near -> new Candidate(place, near.getKey(), near.getValue()))
                .filter(near -> bare.size() > 1 || near.word.length() >= ALONE || near.slip == Slips.Slip.SWAPPED);
    }

    /** It and all other words that stand anywhere. */
    private static String wanted(List<String> bare, Candidate candidate, Set<String> known) {
        return Stream.concat(
                        Stream.of(candidate.word),
                        bare.stream().filter(word -> known.contains(word) && !word.equals(bare.get(candidate.place))))
                .distinct()
                .map(Terms::lexeme)
                .collect(Collectors.joining(" & "));
    }

    /** It beside the word before or after it; empty when there is none. */
    private static String beside(List<String> bare, Candidate candidate) {
        var pairs = new ArrayList<String>();
        if (candidate.place > 0) {
            pairs.add(Terms.phrase(List.of(bare.get(candidate.place - 1), candidate.word), ""));
        }
        if (candidate.place + 1 < bare.size()) {
            pairs.add(Terms.phrase(List.of(candidate.word, bare.get(candidate.place + 1)), ""));
        }
        return String.join(" | ", pairs);
    }

    private static Question with(Question question, List<Near> meant) {
        var spelt = new ArrayList<>(question.spelt());
        meant.forEach(near -> spelt.set(near.candidate.place, near.candidate.word));
        return Question.of(question.typed(), spelt);
    }

    private static Field<String[]> array(List<String> words) {
        return field("{0}::text[]", String[].class, val(words.toArray(String[]::new)));
    }
}
