package greenplan.ui.search;

import com.vaadin.flow.component.HasComponents;
import greenplan.ui.element.Markup;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows which words of a text match what was typed: whole words, with the same marks where the text has them so, else without marks, đ = d, i = y,
 * upper or lower case; of the last one its beginning where the text does not have it whole. The text itself is never changed, only set between
 * {@code <mark>} elements.
 */
final class Marked {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,]\\p{N}+)*|%");
    private static final Pattern SIGNS = Pattern.compile("\\p{M}+");
    private static final Pattern Y = Pattern.compile("([bcdghklmnpqrstvx]{1,3}|qu)y");

    /** The words as typed, in lower case. */
    private final Set<String> typed;

    private final Set<String> words;
    private final String last;

    Marked(String question) {
        List<String> all =
                WORD.matcher(question).results().map(MatchResult::group).toList();
        typed = all.stream().map(Marked::lower).collect(Collectors.toSet());
        words = all.stream().map(Marked::bare).collect(Collectors.toSet());
        last = all.isEmpty() ? "" : bare(all.getLast());
    }

    /** A word of a text: where it stands, in lower case, and without marks. */
    private record Word(int start, int end, String lower, String bare) {}

    /** Adds the text, its matches marked, to an element. */
    <T extends HasComponents> T into(T element, String text) {
        List<Word> found = WORD.matcher(text)
                .results()
                .map(word -> new Word(word.start(), word.end(), lower(word.group()), bare(word.group())))
                .toList();
        Set<String> alike = found.stream()
                .filter(word -> typed.contains(word.lower))
                .map(Word::bare)
                .collect(Collectors.toSet());
        boolean half = !last.isEmpty() && found.stream().noneMatch(word -> word.bare.equals(last));
        int from = 0;
        for (Word word : found) {
            boolean whole = words.contains(word.bare) && (!alike.contains(word.bare) || typed.contains(word.lower));
            if (whole || (half && word.bare.startsWith(last))) {
                element.add(text.substring(from, word.start));
                element.add(Markup.element("mark", "", text.substring(word.start, word.end)));
                from = word.end;
            }
        }
        element.add(text.substring(from));
        return element;
    }

    private static String lower(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String word) {
        String bare = SIGNS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace(',', '.');
        return bare.endsWith("y") && Y.matcher(bare).matches() ? bare.substring(0, bare.length() - 1) + "i" : bare;
    }
}
