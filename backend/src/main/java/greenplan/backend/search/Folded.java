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

    /** Where the folded text first stands in the words, counted from 0; -1 when it does not. */
    int indexOf(String folded) {
        int found = folded.isEmpty() ? -1 : letters.indexOf(folded);
        return found < 0 ? -1 : places[found];
    }

    /** A short text, folded. */
    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}
