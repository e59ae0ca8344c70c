package greenplan.backend.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one spelling in which words are compared. It takes the steps of {@code published.spelt} and {@code published.bare}, in their order: a test
 * holds the two together over all that is stored.
 */
final class Spelling {

    private static final Pattern UNSEEN =
            Pattern.compile("[\u00ad\u0304\u0305\u0307\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f"
                    + "\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]");
    private static final Pattern MILLIONS =
            Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2})[., ]([0-9]{3})[., ]([0-9]{3})(?![0-9])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2})[., ]([0-9]{3})(?![0-9])");
    private static final Pattern DECIMAL = Pattern.compile("(?<=[0-9])[.,](?=[0-9])");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9đ%_\u0300-\u036f]+|(?=%)|(?<=%)");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String OTHER_MARKS = "\u0302\u0306\u031b";
    private static final Pattern Y = Pattern.compile("(?<![a-z0-9đ\u0300-\u036f])([bcdđghklmnpqrstvx]{1,3}|qu)y"
            + "([\u0300\u0301\u0303\u0309\u0323]?)(?![a-z0-9đ\u0300-\u036f])");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private Spelling() {}

    /** The words of a text, with marks and with a blank between; empty when there is none. */
    static String spelt(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace('μ', 'u')
                .replace('_', ' ');
        // Nearly every word of a text: nothing in it is to be taken out.
        boolean isWord = words.chars().allMatch(sign -> isLetter(sign) || TONES.indexOf(sign) >= 0);
        if (!isWord) {
            words = separated(words);
        }
        words = tonesBehind(words);
        if (words.indexOf('y') >= 0) {
            words = Y.matcher(words).replaceAll("$1i$2");
        }
        return isWord ? words : BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** Words and numbers with a blank between, without what nobody sees. */
    private static String separated(String text) {
        String words = UNSEEN.matcher(text).replaceAll("");
        if (words.chars().anyMatch(Spelling::isDigit)) {
            words = MILLIONS.matcher(words).replaceAll("$1$2$3");
            words = THOUSANDS.matcher(words).replaceAll("$1$2");
            words = DECIMAL.matcher(words).replaceAll("_");
        }
        return BETWEEN.matcher(words).replaceAll(" ");
    }

    /** Each tone behind the letters and marks that follow it in its word. */
    private static String tonesBehind(String words) {
        var out = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); ) {
            char sign = words.charAt(at++);
            if (TONES.indexOf(sign) >= 0) {
                while (at < words.length() && isLetter(words.charAt(at))) {
                    out.append(words.charAt(at++));
                }
            }
            out.append(sign);
        }
        return out.toString();
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isLetter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign == 'đ' || OTHER_MARKS.indexOf(sign) >= 0;
    }

    /** Spelt words without marks, đ = d. */
    static String bare(String spelt) {
        var bare = new StringBuilder(spelt.length());
        for (int at = 0; at < spelt.length(); at++) {
            char sign = spelt.charAt(at);
            if (sign < '\u0300' || sign > '\u036f') {
                bare.append(sign == 'đ' ? 'd' : sign);
            }
        }
        return bare.toString();
    }
}
