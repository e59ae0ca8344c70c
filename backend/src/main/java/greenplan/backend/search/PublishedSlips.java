package greenplan.backend.search;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Reads a question that finds nothing as if there were a slip in a word of it. */
@Repository
class PublishedSlips {

    /** A word by itself is near to too many others when it has fewer letters, unless two changed places. */
    private static final int ALONE = 5;

    /** More words than these are not tried: the rest of a long question says enough. */
    private static final int MOST = 6;

    private static final String KNOWN = """
            select word from unnest({0}) word
            where exists (select from published.found f where f.vector @@ ('''' || word || '''')::tsquery and ({1} or not f.sample))
            """;

    /** For each word that may be meant: how often it stands where the others do, beside its neighbour, and in titles. */
    private static final String NEAR = """
            select c.place::int, c.word, count(*) filter (where f.vector @@ c.beside::tsquery) as beside,
              count(*) filter (where f.vector @@ ('''' || c.word || ''':A')::tsquery) as titles, count(*) as found
            from unnest({0}, {1}, {2}, {3}) as c (place, word, wanted, beside)
            join published.found f on f.vector @@ c.wanted::tsquery and ({4} or not f.sample)
            group by c.place, c.word
            """;

    private final DSLContext published;

    PublishedSlips(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /** Something that may be meant in place of a word. */
    private record Near(int place, String word, Slips.Slip slip, int beside, int titles, int found) {}

    /**
     * The question with one slip less in each word that stands nowhere; where each stands somewhere without its marks, in one that stands nowhere with
     * them, if what is meant stands beside its neighbour. Null when nothing is near.
     */
    @Nullable
    Question meant(Question question, boolean includeSample) {
        List<String> spelt = question.spelt();
        List<String> bare = question.bare();
        Set<String> known = known(Stream.concat(spelt.stream(), bare.stream()).toList(), includeSample);
        List<Integer> unknown = places(bare, known);
        boolean marksOnly = unknown.isEmpty();
        List<Integer> places = marksOnly ? places(spelt, known) : unknown;
        Map<Integer, Near> best = places.size() > MOST ? Map.of() : best(bare, places, known, includeSample);
        if (marksOnly) {
            return best.values().stream()
                    .filter(near -> near.beside > 0)
                    .max(Comparator.comparingInt(Near::beside))
                    .map(near -> with(question, List.of(near)))
                    .orElse(null);
        }
        return best.size() == places.size() ? with(question, List.copyOf(best.values())) : null;
    }

    private static List<Integer> places(List<String> words, Set<String> known) {
        return IntStream.range(0, words.size())
                .filter(place -> !known.contains(words.get(place)))
                .boxed()
                .toList();
    }

    private Set<String> known(List<String> words, boolean includeSample) {
        return Set.copyOf(
                published.fetch(KNOWN, array(words), val(includeSample)).getValues("word", String.class));
    }

    private Map<Integer, Near> best(List<String> bare, List<Integer> places, Set<String> known, boolean includeSample) {
        var slips = new LinkedHashMap<String, Slips.Slip>();
        var candidatePlaces = new ArrayList<String>();
        var words = new ArrayList<String>();
        var wanted = new ArrayList<String>();
        var beside = new ArrayList<String>();
        for (int place : places) {
            String others = bare.stream()
                    .filter(word -> known.contains(word) && !word.equals(bare.get(place)))
                    .distinct()
                    .map(word -> " & '" + word + "'")
                    .collect(Collectors.joining());
            Slips.of(bare.get(place)).forEach((word, slip) -> {
                if (bare.size() == 1 && word.length() < ALONE && slip != Slips.Slip.SWAPPED) {
                    return;
                }
                slips.put(place + " " + word, slip);
                candidatePlaces.add(String.valueOf(place));
                words.add(word);
                wanted.add("'" + word + "'" + others);
                beside.add(beside(bare, place, word));
            });
        }
        var best = new TreeMap<Integer, Near>();
        published
                .fetch(NEAR, array(candidatePlaces), array(words), array(wanted), array(beside), val(includeSample))
                .stream()
                .map(row -> new Near(
                        row.get("place", Integer.class),
                        row.get("word", String.class),
                        slips.get(row.get("place") + " " + row.get("word")),
                        row.get("beside", Integer.class),
                        row.get("titles", Integer.class),
                        row.get("found", Integer.class)))
                .sorted(Comparator.comparing((Near near) -> near.beside == 0)
                        .thenComparing(Near::slip)
                        .thenComparing(Comparator.comparingInt(Near::beside).reversed())
                        .thenComparing(Comparator.comparingInt(Near::titles).reversed())
                        .thenComparing(Comparator.comparingInt(Near::found).reversed())
                        .thenComparing(Near::word))
                .forEach(near -> best.putIfAbsent(near.place, near));
        return best;
    }

    /** The word beside the one before or after it. */
    private static String beside(List<String> bare, int place, String word) {
        var pairs = new ArrayList<String>();
        if (place > 0) {
            pairs.add("('" + bare.get(place - 1) + "' <-> '" + word + "')");
        }
        if (place + 1 < bare.size()) {
            pairs.add("('" + word + "' <-> '" + bare.get(place + 1) + "')");
        }
        return String.join(" | ", pairs);
    }

    private static Question with(Question question, List<Near> meant) {
        var spelt = new ArrayList<>(question.spelt());
        meant.forEach(near -> spelt.set(near.place, near.word));
        return Question.of(question.typed(), spelt);
    }

    private static Field<String[]> array(List<String> words) {
        return field("{0}::text[]", String[].class, val(words.toArray(String[]::new)));
    }
}
