package greenplan.ui.indicator;

import greenplan.schema.Confidence;
import greenplan.schema.DatePrecision;
import greenplan.schema.ObservationKind;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published value with its time, area and source, as the lists of newest values ask for it. */
public record PublishedValue(
        Named indicator,
        Territory territory,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        ObservationKind kind,
        LocalDate asOf,
        DatePrecision precision,
        @Nullable String asOfNote,
        Confidence confidence,
        Source source) {

    /** The value with its sign and unit: {@code > 95,3 %}. */
    String inWords(Voice voice) {
        return quantity(value, unit, qualifier, voice);
    }

    /** The day, or the year when no more is known. */
    public String time(Voice voice) {
        return time(asOf, precision, voice);
    }

    public static String quantity(BigDecimal value, @Nullable String unit, @Nullable String qualifier, Voice voice) {
        String quantity = voice.formats().quantity(value, unit);
        return qualifier == null ? quantity : qualifier + "\u00a0" + quantity;
    }

    public static String time(LocalDate asOf, DatePrecision precision, Voice voice) {
        return precision == DatePrecision.YEAR
                ? String.valueOf(asOf.getYear())
                : voice.formats().date(asOf);
    }

    /** The area. */
    public record Territory(String name) {}

    /** Where it is published. */
    public record Source(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {}
}
