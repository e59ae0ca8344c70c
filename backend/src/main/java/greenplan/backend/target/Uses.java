package greenplan.backend.target;

import greenplan.backend.method.Evidence;
import greenplan.backend.method.Point;
import greenplan.backend.method.Rule;
import greenplan.backend.method.Status;
import greenplan.schema.EvidenceUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict makes of each value.
 *
 * @param series the values that it may rest on, one per year
 * @param dueYear of the promise
 */
record Uses(
        Status status,
        List<Evidence.Value> series,
        @Nullable Integer dueYear,
        LocalDate today) {

    EvidenceUse of(Exhibit exhibit) {
        if (!exhibit.observation().current()) {
            return EvidenceUse.REPLACED;
        }
        if (!exhibit.sameTerritory()) {
            return EvidenceUse.OTHER_TERRITORY;
        }
        if (!exhibit.sameDefinition()) {
            return EvidenceUse.OTHER_DEFINITION;
        }
        var value = exhibit.value();
        if (value.year() > today.getYear()
                || Objects.requireNonNull(value.asOf()).isAfter(today)) {
            return EvidenceUse.IN_THE_FUTURE;
        }
        boolean ofTheSeries =
                series.stream().anyMatch(one -> one.rank().key() == value.rank().key());
        return ofTheSeries ? inTheSeries(value.year()) : EvidenceUse.OUTRANKED;
    }

    private EvidenceUse inTheSeries(int year) {
        Point latest = status.working().latest();
        if (latest == null) {
            return EvidenceUse.NOT_JUDGED;
        }
        // Also when it is the latest one: it proves nothing, the sentence of the verdict says so.
        if (dueYear != null && year > dueYear) {
            return EvidenceUse.AFTER_DUE_YEAR;
        }
        if (year == latest.year()) {
            return EvidenceUse.JUDGED;
        }
        if (year < latest.year()) {
            return EvidenceUse.SERIES;
        }
        return status.working().rule() == Rule.YEARLY ? EvidenceUse.YEAR_NOT_OVER : EvidenceUse.NOT_JUDGED;
    }
}
