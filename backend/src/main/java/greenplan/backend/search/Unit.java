package greenplan.backend.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One word of a question, or several that name one thing.
 *
 * @param spelt the words as spelt
 * @param forms the bare words of each way to write it: as typed first, then its other names, then its syllables where two or more were joined
 * @param filler it says nothing of what is looked for
 */
record Unit(List<String> spelt, List<List<String>> forms, boolean filler) {

    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");
    private static final int MOST_SYLLABLES = 4;

    /** Longer than four syllables joined. */
    private static final int LONGEST_JOINED = 24;

    /** The unit that begins at a place: the longest phrase of the lists, else one word. */
    static Unit at(List<String> spelt, int from, boolean withoutMarks) {
        for (int length = Math.min(Phrases.LONGEST, spelt.size() - from); length > 0; length--) {
            List<String> words = List.copyOf(spelt.subList(from, from + length));
            List<String> bare = words.stream().map(Spelling::bare).toList();
            List<List<String>> names = Phrases.names(bare);
            boolean filler = Phrases.isFiller(words, withoutMarks);
            if (!names.isEmpty() || filler) {
                return new Unit(words, distinct(bare, names), filler);
            }
        }
        String word = spelt.get(from);
        String bare = Spelling.bare(word);
        return new Unit(List.of(word), distinct(List.of(bare), syllables(bare)), false);
    }

    /** Its bare words, as typed. */
    List<String> bare() {
        return forms.getFirst();
    }

    private static List<List<String>> distinct(List<String> first, List<List<String>> others) {
        return Stream.concat(Stream.of(first), others.stream()).distinct().toList();
    }

    /** How a word may be divided that is none by itself: "laocai" is "lao cai"; nothing for a word that is one syllable. */
    private static List<List<String>> syllables(String word) {
        var all = new ArrayList<List<String>>();
        if (word.length() <= LONGEST_JOINED && !SYLLABLE.matcher(word).matches()) {
            divide(word, List.of(), all);
        }
        return all;
    }

    private static void divide(String rest, List<String> before, List<List<String>> all) {
        if (rest.isEmpty()) {
            all.add(before);
        }
        for (int end = 2; before.size() < MOST_SYLLABLES && end <= rest.length(); end++) {
            if (SYLLABLE.matcher(rest.substring(0, end)).matches()) {
                divide(
                        rest.substring(end),
                        Stream.concat(before.stream(), Stream.of(rest.substring(0, end)))
                                .toList(),
                        all);
            }
        }
    }
}
