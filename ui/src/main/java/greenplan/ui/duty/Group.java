package greenplan.ui.duty;

import greenplan.ui.element.English;
import greenplan.ui.graph.Translation;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of a plan's text under which duties or steps stand.
 *
 * @param text words of the section's heading; null when the published copy lacks it
 */
public record Group(
        String path, @Nullable String text, @Nullable Translation translation) {

    /** The heading, without the sentence that may follow it on its line. */
    String heading() {
        return text == null ? path : heading(text);
    }

    /** The same in English, on an English page, where somebody put it so. */
    Optional<String> english(Voice voice) {
        return English.of(translation, voice).map(Group::heading);
    }

    /** The heading as an element, in the words of the plan. */
    public Plain heading(String element, Voice voice) {
        return English.heading(element, heading(), english(voice));
    }

    private static String heading(String words) {
        String first = words.split("\n\\s*\n", 2)[0];
        int colon = first.indexOf(": ");
        return colon > 0 ? first.substring(0, colon) : first;
    }
}
