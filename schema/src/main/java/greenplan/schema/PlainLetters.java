package greenplan.schema;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words in plain Latin letters, as one types without marks: {@code Sở Tài chính} is {@code So Tai chinh}. */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private PlainLetters() {}

    /** The same letters without marks; đ is d. */
    public static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** A name as a code: {@code Sở Nông nghiệp và Môi trường} becomes {@code so-nong-nghiep-va-moi-truong}. */
    public static String slug(String name) {
        return NO_LETTERS
                .matcher(of(name).toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
    }
}
