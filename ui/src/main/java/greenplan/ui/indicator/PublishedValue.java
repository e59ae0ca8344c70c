package greenplan.ui.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.schema.Confidence;
import greenplan.schema.DatePrecision;
import greenplan.schema.ObservationKind;
import greenplan.schema.ValueForm;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published value with its time, area and source, as the lists of newest values ask for it. */
public record PublishedValue(
        Indicator indicator,
        Territory territory,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String qualifier,
        ObservationKind kind,
        LocalDate asOf,
        DatePrecision precision,
        @Nullable String asOfNote,
        @JsonProperty("class") @Nullable String of,
        Confidence confidence,
        Source source,
        List<Rival> rivals,
        Rival.@Nullable Decision decision) {

    /** The value with its sign and unit: {@code > 95,3 %}; yes, no and steps as words. */
    String inWords(Voice voice) {
        return quantity(value, unit, qualifier, indicator.valueForm(), voice);
    }

    /** The day, or the year when no more is known. */
    public String time(Voice voice) {
        return time(asOf, precision, voice);
    }

    /** A value as its indicator is read: a yes and a no are words, and steps say so. */
    public static String quantity(
            BigDecimal value, @Nullable String unit, @Nullable String qualifier, ValueForm form, Voice voice) {
        return Amount.inWords(value, unit, qualifier, form, voice);
    }

    /** The year, the last day of a year, or until which day of a year. */
    public static String time(LocalDate asOf, DatePrecision precision, Voice voice) {
        if (precision == DatePrecision.YEAR) {
            return String.valueOf(asOf.getYear());
        }
        String day = voice.formats().date(asOf);
        return asOf.getDayOfYear() == asOf.lengthOfYear() ? day : voice.say("indicator.until", day);
    }

    /** What is measured. */
    public record Indicator(String code, String name, ValueForm valueForm) {}

    /** The area. */
    public record Territory(String name) {}

    /** Where it is published. */
    public record Source(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {}
}
