package greenplan.backend.plan;

import greenplan.backend.graph.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words of a plan in English: nobody's law, since only the Vietnamese words count.
 *
 * @param text English
 * @param translator who made it, and answers for it
 */
public record Translation(String text, Text translator) {

    /** The translation, or null when there is none; one that nobody answers for is none. */
    public static @Nullable Translation of(@Nullable String text, @Nullable Text translator) {
        return text == null || translator == null ? null : new Translation(text, translator);
    }
}
