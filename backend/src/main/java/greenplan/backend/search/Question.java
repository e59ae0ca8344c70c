package greenplan.backend.search;

import greenplan.backend.graph.BadArgumentException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is looked for.
 *
 * @param words each must be found; in lower case, composed, each once, 1 to 12
 */
record Question(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int EXCERPT = 160;
    private static final int BEFORE = 50;

    /**
     * Reads what somebody typed.
     *
     * @throws BadArgumentException when it is blank, longer than 200 characters, or of more than 12 different words
     */
    static Question of(String text) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = Pattern.compile("[\\s\\h]+")
                .splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty() || text.length() > LONGEST) {
            throw new BadArgumentException("text", text, "1 to " + LONGEST + " characters, not only spaces");
        }
        if (words.size() > MOST_WORDS) {
            throw new BadArgumentException(
                    "text", words.size() + " different words", "at most " + MOST_WORDS + " different words");
        }
        return new Question(words);
    }

    /** The words one after the other. */
    String phrase() {
        return String.join(" ", words);
    }

    /**
     * All the words are in these or, some of them, in what stands around them.
     *
     * @param official words; empty when there are none
     */
    boolean isIn(String official, String... around) {
        String all = Folded.fold(official + " " + String.join(" ", around));
        return !official.isEmpty() && words.stream().allMatch(word -> all.contains(Folded.fold(word)));
    }

    /** The part of official words around the first match, at most 160 characters, whole words, unchanged. */
    String excerpt(String official) {
        if (official.length() <= EXCERPT) {
            return official;
        }
        int match = firstMatch(new Folded(official));
        int from = wordStart(official, Math.max(0, Math.min(match - BEFORE, official.length() - EXCERPT)));
        return official.substring(from, wordEnd(official, Math.min(official.length(), from + EXCERPT)))
                .strip();
    }

    private int firstMatch(Folded official) {
        int phrase = official.indexOf(Folded.fold(phrase()));
        if (phrase >= 0) {
            return phrase;
        }
        return words.stream()
                .mapToInt(word -> official.indexOf(Folded.fold(word)))
                .filter(place -> place >= 0)
                .min()
                .orElse(0);
    }

    private static int wordStart(String text, int place) {
        int start = place;
        while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int place) {
        int end = place;
        while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
