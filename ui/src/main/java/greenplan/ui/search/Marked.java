package greenplan.ui.search;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import greenplan.ui.element.Markup;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Shows which letters of a text match what was typed: without marks, đ = d, upper or lower case. The text itself is never
 * changed, only set between {@code <mark>} elements.
 */
final class Marked {

    private static final Pattern SIGNS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    Marked(String typed) {
        words = Arrays.stream(fold(typed).strip().split("[\\s\\h]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Adds the text, its matches marked, to an element. */
    <T extends HasComponents> T into(T element, String text) {
        BitSet matched = matched(text);
        int from = 0;
        while (from < text.length()) {
            boolean marked = matched.get(from);
            int end = marked ? matched.nextClearBit(from) : matched.nextSetBit(from);
            String part = text.substring(from, end < 0 ? text.length() : Math.min(end, text.length()));
            element.add(marked ? Markup.element("mark", "", part) : new Text(part));
            from += part.length();
        }
        return element;
    }

    /** A bit per character of the text that belongs to a match. */
    private BitSet matched(String text) {
        var letters = new StringBuilder();
        int[] places = new int[text.length() * 3 + 1];
        for (int i = 0; i < text.length(); i++) {
            for (char letter : fold(text.substring(i, i + 1)).toCharArray()) {
                places[letters.length()] = i;
                letters.append(letter);
            }
        }
        var matched = new BitSet();
        for (String word : words) {
            for (int at : found(letters, word)) {
                matched.set(places[at], places[at + word.length() - 1] + 1);
            }
        }
        return withSigns(matched, text);
    }

    /** Where words begin with it; where none does, everywhere it stands. */
    private static List<Integer> found(StringBuilder letters, String word) {
        var everywhere = new ArrayList<Integer>();
        for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
            everywhere.add(at);
        }
        var beginnings = everywhere.stream()
                .filter(at -> at == 0 || !Character.isLetterOrDigit(letters.charAt(at - 1)))
                .toList();
        return beginnings.isEmpty() ? everywhere : beginnings;
    }

    /** A sign that stands alone, after its letter, belongs to the letter. */
    private static BitSet withSigns(BitSet matched, String text) {
        for (int i = 1; i < text.length(); i++) {
            if (matched.get(i - 1) && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                matched.set(i);
            }
        }
        return matched;
    }

    static String fold(String text) {
        String bare =
                SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
