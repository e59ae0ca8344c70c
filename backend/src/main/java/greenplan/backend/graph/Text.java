package greenplan.backend.graph;

import greenplan.schema.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text of the portal's own; a field of this type answers its {@code language} argument. What people typed may have no English: then
 * Vietnamese stands for it, here and nowhere else.
 *
 * @param vi Vietnamese, never blank
 * @param english never blank; null when nobody has put it into English yet
 */
public record Text(String vi, @Nullable String english) {

    public Text {
        if (vi.isBlank()) {
            throw new IllegalArgumentException(
                    "A text must exist in Vietnamese, but was: vi=%s, en=%s".formatted(vi, english));
        }
        english = english == null || english.isBlank() ? null : english;
    }

    /** The text, or null when the database has none. */
    public static @Nullable Text of(@Nullable String vi, @Nullable String en) {
        return vi == null ? null : new Text(vi, en);
    }

    /** A text in one language, or null when there is none. */
    public static @Nullable String in(@Nullable Text text, Language language) {
        return text == null ? null : text.in(language);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.EN ? en() : vi;
    }

    /** What is shown where English is asked for. */
    public String en() {
        return english == null ? vi : english;
    }

    /** The language that somebody gets who asks for one. */
    public Language said(Language language) {
        return english == null ? Language.VI : language;
    }
}
