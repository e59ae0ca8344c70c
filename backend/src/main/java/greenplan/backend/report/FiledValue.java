package greenplan.backend.report;

import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a quantity or a target: an amount, words, or the reason for neither.
 *
 * @param target key of the target under which it is filed
 * @param indicator key of the indicator, with its class the quantity; null where no number is asked for
 * @param amount in the unit of the indicator; 1 and 0 for yes and no; the number of steps done
 * @param qualifier what stands before a number: &gt;, &lt; or ≈
 * @param asOf the day it describes
 * @param area key of the area that it measures
 */
public record FiledValue(
        long target,
        @Nullable Long indicator,
        @Nullable String classVi,
        @Nullable ObservationKind kind,
        @Nullable BigDecimal amount,
        @Nullable String words,
        @Nullable String qualifier,
        @Nullable LocalDate asOf,
        @Nullable Long area,
        @Nullable String source,
        @Nullable String noDataReason,
        @Nullable String overrideReason) {

    /**
     * The same as it is stored.
     *
     * @param revision counts corrections after acceptance, from 1
     * @param version number of changes, from 1
     * @param correctionReason why an accepted one was corrected; null when none was
     */
    public record Stored(
            long key,
            FiledValue value,
            int revision,
            int version,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable String correctionReason) {}

    /** Whoever reads the one reads the other: value, sign, kind, day, area and source, or words, or the reason for neither. */
    public boolean saysTheSameAs(FiledValue other) {
        boolean isSameAmount =
                amount == null ? other.amount == null : other.amount != null && amount.compareTo(other.amount) == 0;
        return isSameAmount
                && kind == other.kind
                && Objects.equals(words, other.words)
                && Objects.equals(qualifier, other.qualifier)
                && Objects.equals(asOf, other.asOf)
                && Objects.equals(area, other.area)
                && Objects.equals(source, other.source)
                && Objects.equals(noDataReason, other.noDataReason);
    }

    /** As it is shown to whoever filed another one at the same time. */
    public Map<String, @Nullable Object> shown() {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", kind);
        shown.put("amount", amount == null ? null : amount.toPlainString());
        shown.put("words", words);
        shown.put("qualifier", qualifier);
        shown.put("asOf", asOf);
        shown.put("source", source);
        shown.put("noDataReason", noDataReason);
        return shown;
    }
}
