package greenplan.ui.plan;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A stretch of a text.
 *
 * @param from index of its first character
 * @param to index after its last character
 */
record Passage(int from, int to) {

    /**
     * Finds a quote. White space counts as one space, however much of it there is: a page break may have cut the text, or
     * the quote, in two.
     *
     * @param place which of several equal stretches: 0 is the first
     * @return empty when the text does not hold the quote so often
     */
    static Optional<Passage> of(String text, String quote, int place) {
        var folded = new StringBuilder();
        int[] origin = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')) {
                origin[folded.length()] = i;
                folded.append(space ? ' ' : text.charAt(i));
            }
        }
        String words = fold(quote);
        int at = -1;
        for (int seen = 0; seen <= place && !words.isEmpty(); seen++) {
            at = folded.indexOf(words, at + 1);
            if (at < 0) {
                break;
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(new Passage(origin[at], origin[at + words.length() - 1] + 1));
    }

    /** A quote as it is compared: composed letters, single spaces. */
    static String fold(String quote) {
        return Normalizer.normalize(quote, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** The part of this stretch that lies in another one; empty when none does. */
    Optional<Passage> within(Passage other) {
        int start = Math.max(from, other.from);
        int end = Math.min(to, other.to);
        return start < end ? Optional.of(new Passage(start, end)) : Optional.empty();
    }

    String of(String text) {
        return text.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }
}
