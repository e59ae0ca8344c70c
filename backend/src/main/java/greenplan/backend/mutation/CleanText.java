package greenplan.backend.mutation;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed or pasted, by one rule: composed letters (NFC), line breaks as one character, no character that nobody sees, plain blanks, and
 * none at its ends.
 */
public final class CleanText {

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    /** Control characters but for breaks and tabs, marks of direction and width, halves of a character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cf}|\\p{Cs}");

    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

    private CleanText() {}

    /** The text as it is kept; the same when it is clean. */
    static String of(String typed) {
        String lines =
                BREAK.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("\n");
        return BLANK.matcher(UNSEEN.matcher(lines).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A text that may be left out, without blanks around it; null when nothing is left of it. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
