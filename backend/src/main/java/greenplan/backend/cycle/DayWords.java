package greenplan.backend.cycle;

import greenplan.backend.graph.Text;
import greenplan.backend.start.Vietnam;
import java.time.LocalDate;

/** A day in a sentence, as each language writes it. */
public final class DayWords {

    private DayWords() {}

    /** {@code 30/11/2026}, and {@code 2026-11-30} in English. */
    public static Text of(LocalDate day) {
        return new Text(day.format(Vietnam.DAY), day.toString());
    }
}
