package greenplan.backend.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in lower case without marks (đ = d), which remember where each letter stood. It folds as {@code published.fold} does, as far as
 * Vietnamese goes.
 */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final StringBuilder letters = new StringBuilder();
    private final int[] places;

    Folded(String words) {
        places = new int[words.length() * 2 + 2];
        for (int i = 0; i < words.length(); i++) {
            for (char letter : fold(words.substring(i, i + 1)).toCharArray()) {
                places[letters.length()] = i;
                letters.append(letter);
            }
        }
        places[letters.length()] = words.length();
    }

    /** Where a word of the text first begins with the folded text, else where that first stands; -1 when it does not. */
    int indexOf(String folded) {
        int first = folded.isEmpty() ? -1 : letters.indexOf(folded);
        for (int found = first; found >= 0; found = letters.indexOf(folded, found + 1)) {
            if (found == 0 || !Character.isLetterOrDigit(letters.charAt(found - 1))) {
                return places[found];
            }
        }
        return first < 0 ? -1 : places[first];
    }

    /** A short text, folded. */
    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
