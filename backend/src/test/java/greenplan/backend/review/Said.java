package greenplan.backend.review;

import greenplan.backend.method.Evidence;
import greenplan.schema.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure; {@code agency} is null when it came with a package. */
final class Said {

    /** Why a figure is not said any more. */
    record Gone(String how, @Nullable Integer by, @Nullable String reason) {}

    final int number;
    final String target;
    final @Nullable String agency;
    final Evidence.Kind kind;
    final Confidence confidence;
    final BigDecimal value;
    final LocalDate day;
    final String area;

    @Nullable
    Gone gone;

    int decided;

    @Nullable
    String decision;

    Said(
            int number,
            String target,
            @Nullable String agency,
            Evidence.Kind kind,
            Confidence confidence,
            BigDecimal value,
            LocalDate day,
            String area) {
        this.number = number;
        this.target = target;
        this.agency = agency;
        this.kind = kind;
        this.confidence = confidence;
        this.value = value;
        this.day = day;
        this.area = area;
    }

    int number() {
        return number;
    }

    int decided() {
        return decided;
    }

    Evidence.Kind kind() {
        return kind;
    }

    Confidence confidence() {
        return confidence;
    }

    LocalDate day() {
        return day;
    }

    boolean isAboutTheSame(Said other) {
        return target.equals(other.target) && area.equals(other.area);
    }

    /** More official and of the same year up to its day, or the later word about the day. */
    boolean takesThePlaceOf(Said other) {
        boolean later = day.equals(other.day) && kind == other.kind && number > other.number;
        boolean moreOfficial =
                kind.compareTo(other.kind) > 0 && day.getYear() == other.day.getYear() && !day.isBefore(other.day);
        return agency != null && agency.equals(other.agency) && isAboutTheSame(other) && (later || moreOfficial);
    }
}
