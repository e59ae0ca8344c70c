package greenplan.backend.graph;

import greenplan.backend.start.Vietnam;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a sentence, as each language writes it. */
public final class DayWords {

    private static final DateTimeFormatter WITH_ITS_MONTH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DayWords() {}

    /** {@code 30/11/2026}, and {@code 2026-11-30} in English, as staff pages and lists have it. */
    public static Text of(LocalDate day) {
        return new Text(day.format(Vietnam.DAY), day.toString());
    }

    /** {@code 30/11/2026}, and {@code 30 November 2026} in English, as sentences that are read have it. */
    public static Text told(LocalDate day) {
        return new Text(day.format(Vietnam.DAY), day.format(WITH_ITS_MONTH));
    }
}
