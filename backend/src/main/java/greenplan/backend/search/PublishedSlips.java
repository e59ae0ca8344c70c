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
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Reads a question that finds nothing as if there were a slip in a word of it. */
@Repository
class PublishedSlips {

    /** A word by itself is only corrected from so many letters on: a shorter one may be anything. */
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

    /** The question with one slip less in each word that nobody knows, else in one word; null when nothing is near. */
    @Nullable
    Question meant(Question question, boolean includeSample) {
        List<String> bare = question.bare();
        Set<String> known = known(bare, includeSample);
        List<Integer> places = Slips.places(bare).stream()
                .filter(place -> known.size() == Set.copyOf(bare).size() || !known.contains(bare.get(place)))
                .limit(MOST)
                .toList();
        if (places.isEmpty() || (bare.size() == 1 && bare.getFirst().length() < ALONE)) {
            return null;
        }
        boolean oneOfKnown = known.size() == Set.copyOf(bare).size();
        Map<Integer, Near> best = best(bare, places, known, includeSample);
        if (oneOfKnown) {
            return best.values().stream()
                    .filter(near -> near.beside > 0)
                    .max(Comparator.comparingInt(Near::beside))
                    .map(near -> with(question, Map.of(near.place, near.word)))
                    .orElse(null);
        }
        boolean allRead = bare.stream().allMatch(word -> known.contains(word) || best.containsKey(bare.indexOf(word)));
        return allRead
                ? with(
                        question,
                        best.values().stream().collect(Collectors.toMap(Near::place, Near::word)))
                : null;
    }

    private Set<String> known(List<String> bare, boolean includeSample) {
        return Set.copyOf(published.fetch(KNOWN, array(bare), val(includeSample)).getValues("word", String.class));
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
                slips.put(place + " " + word, slip);
                candidatePlaces.add(String.valueOf(place));
                words.add(word);
                wanted.add("'" + word + "'" + others);
                beside.add(beside(bare, place, word));
            });
        }
        var best = new TreeMap<Integer, Near>();
        published.fetch(NEAR, array(candidatePlaces), array(words), array(wanted), array(beside), val(includeSample)).stream()
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

    private static Question with(Question question, Map<Integer, String> words) {
        var spelt = new ArrayList<>(question.spelt());
        words.forEach(spelt::set);
        return Question.of(question.typed(), spelt);
    }

    private static org.jooq.Field<String[]> array(List<String> words) {
        return field("{0}::text[]", String[].class, val(words.toArray(String[]::new)));
    }
}
