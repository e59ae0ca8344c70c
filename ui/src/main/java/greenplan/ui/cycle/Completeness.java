package greenplan.ui.cycle;

import greenplan.ui.language.Voice;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** How much of a report is filled in; fields as in the schema. */
public record Completeness(
        int valuesTold,
        int valuesOwed,
        int dutiesTold,
        @Nullable Integer dutiesHeld) {

    /** {@code 21/28 số liệu đã ghi; 12/20 nhiệm vụ đã ghi}. */
    public String inWords(Voice voice) {
        var parts = new ArrayList<String>();
        if (valuesOwed > 0) {
            parts.add(voice.say("cycle.told.values", valuesTold, valuesOwed));
        }
        if (dutiesHeld == null && dutiesTold > 0) {
            parts.add(voice.say("cycle.told.duties.some", dutiesTold));
        } else if (dutiesHeld != null && dutiesHeld > 0) {
            parts.add(voice.say("cycle.told.duties", dutiesTold, dutiesHeld));
        }
        return parts.isEmpty() ? voice.say("cycle.told.nothing") : String.join("; ", parts);
    }
}
