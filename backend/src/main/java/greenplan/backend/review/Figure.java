package greenplan.backend.review;

import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that counts in public, or will as soon as it is accepted.
 *
 * @param key its row
 * @param agency key of the agency that answers today for what reported it; null when it came otherwise
 * @param report key of the report it came from
 * @param issuer who says it
 * @param source title of the source, as it is without a correction
 * @param settledBy key of the figure of the same agency in its place, of a later kind or report; null while it counts
 */
record Figure(
        long key,
        Subject subject,
        LocalDate asOf,
        ObservationKind kind,
        BigDecimal value,
        @Nullable String qualifier,
        @Nullable Long agency,
        @Nullable Long report,
        String issuer,
        String source,
        @Nullable Long settledBy) {

    /** What is measured, and where. */
    record Subject(long indicator, @Nullable String classVi, long territory) {}

    /** A thing, an area and a day: what there should be one figure of. */
    record Slot(Subject subject, LocalDate asOf) {}

    Slot slot() {
        return new Slot(subject, asOf);
    }

    /** Whether the same agency says it. */
    boolean isOf(long other) {
        return agency != null && agency == other;
    }

    boolean isOfTheDayOf(Figure other) {
        return slot().equals(other.slot());
    }

    boolean isOfTheYearOf(Figure other) {
        return subject.equals(other.subject) && asOf.getYear() == other.asOf.getYear();
    }

    /** More official, and not about an earlier day of the same year. */
    boolean settles(Figure other) {
        return isOfTheYearOf(other) && kind.compareTo(other.kind) > 0 && !asOf.isBefore(other.asOf);
    }

    /** As official, about the same day, and accepted later. */
    boolean isALaterReportThan(Figure other) {
        return isOfTheDayOf(other) && kind == other.kind && key > other.key;
    }

    boolean saysTheSameAs(Figure other) {
        return value.compareTo(other.value) == 0 && Objects.equals(qualifier, other.qualifier);
    }

    /** Whoever reads the one reads the other. */
    boolean isToldAs(Figure other) {
        return isOfTheDayOf(other) && kind == other.kind && saysTheSameAs(other) && source.equals(other.source);
    }

    /** It is about the same thing, area and day, comes from somebody else, and says otherwise. */
    boolean rivals(Figure other) {
        return isOfTheDayOf(other)
                && key != other.key
                && (agency == null || !agency.equals(other.agency))
                && !saysTheSameAs(other);
    }

    /** The same, settled by another one. */
    Figure settled(Figure by) {
        return new Figure(key, subject, asOf, kind, value, qualifier, agency, report, issuer, source, by.key);
    }

    /** As if nothing had come in its place. */
    Figure open() {
        return new Figure(key, subject, asOf, kind, value, qualifier, agency, report, issuer, source, null);
    }

    /** The number with its sign, plain. */
    String shown() {
        return qualifier == null ? value.toPlainString() : qualifier + " " + value.toPlainString();
    }
}
