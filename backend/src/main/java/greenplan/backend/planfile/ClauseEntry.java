package greenplan.backend.planfile;

import greenplan.db.base.enums.ClauseRole;
import org.jspecify.annotations.Nullable;

/**
 * One clause of outline.yaml; only a missing part has no text.
 *
 * @param translation its words in English, unofficially
 */
public record ClauseEntry(
        String path,
        ClauseRole role,
        @Nullable Bilingual label,
        @Nullable String text,
        @Nullable String translation) {

    /** The text, or nothing for a part that the published copy lacks. */
    String words() {
        return text == null ? "" : text;
    }
}
