package greenplan.backend.graph;

import greenplan.schema.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text of the portal's own in both languages; a field of this type answers its {@code language} argument.
 *
 * @param vi Vietnamese, never blank
 * @param en English, never blank
 */
public record Text(String vi, String en) {

    public Text {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A text must exist in both languages, but was: vi=%s, en=%s".formatted(vi, en));
        }
    }

    /** The text, or null when the database has none: both columns are null together. */
    public static @Nullable Text of(@Nullable String vi, @Nullable String en) {
        return vi == null || en == null ? null : new Text(vi, en);
    }

    /** A text in one language, or null when there is none. */
    public static @Nullable String in(@Nullable Text text, Language language) {
        return text == null ? null : text.in(language);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
