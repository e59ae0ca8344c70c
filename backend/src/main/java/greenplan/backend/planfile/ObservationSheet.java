package greenplan.backend.planfile;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.DatePrecision;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** observations.yaml: published values with their sources. */
public record ObservationSheet(List<Source> sources, List<Observation> observations) {

    public record Source(
            String code,
            SourceKind kind,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {}

    /**
     * A published value.
     *
     * @param overrideReason why it is right although it is odd; null where nothing is odd
     */
    public record Observation(
            String indicator,
            String territory,
            BigDecimal value,
            @Nullable String qualifier,
            ObservationKind kind,
            String asOf,
            @Nullable Bilingual asOfNote,
            @JsonProperty("class") @Nullable Bilingual ofClass,
            String source,
            Confidence confidence,
            @Nullable Bilingual note,
            @Nullable String overrideReason) {

        /** A year that is known alone, or a day. */
        public DatePrecision precision() {
            return asOf.length() == 4 ? DatePrecision.YEAR : DatePrecision.DAY;
        }

        /** The day the value describes; the last day of the year when only the year is known. */
        public LocalDate day() {
            return LocalDate.parse(precision() == DatePrecision.YEAR ? asOf + "-12-31" : asOf);
        }

        /** The first day that it may describe. */
        public LocalDate begins() {
            return precision() == DatePrecision.YEAR ? day().withDayOfYear(1) : day();
        }
    }
}
