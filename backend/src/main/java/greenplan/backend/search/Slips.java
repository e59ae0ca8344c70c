package greenplan.backend.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody may have meant who made one slip in a word: two letters changed places, one is missing, too many, or another. */
final class Slips {

    /** Shorter words are as near to too many others. */
    private static final int SHORTEST = 3;

    /** Longer ones are no words. */
    private static final int LONGEST = 24;

    private Slips() {}

    /** A kind of slip; the earlier one is made more easily. */
    enum Slip {
        SWAPPED,
        DOUBLED,
        ANOTHER,
        ONE_MORE,
        MISSING
    }

    /** Each word that is one slip away, with the slip; nothing for a word of less than three or more than 24 letters, and nothing for a number. */
    static Map<String, Slip> of(String word) {
        var near = new LinkedHashMap<String, Slip>();
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return near;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            String rest = word.substring(i + 2);
            near.putIfAbsent(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + rest, Slip.SWAPPED);
        }
        for (int i = 0; i < word.length(); i++) {
            boolean doubled = i > 0 && word.charAt(i) == word.charAt(i - 1);
            near.putIfAbsent(word.substring(0, i) + word.substring(i + 1), doubled ? Slip.DOUBLED : Slip.ONE_MORE);
        }
        for (int i = 0; i <= word.length(); i++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if (i < word.length()) {
                    near.putIfAbsent(word.substring(0, i) + letter + word.substring(i + 1), Slip.ANOTHER);
                }
                near.putIfAbsent(word.substring(0, i) + letter + word.substring(i), Slip.MISSING);
            }
        }
        near.remove(word);
        return near;
    }
}
