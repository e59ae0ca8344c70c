package greenplan.backend.amendment;

import greenplan.backend.mutation.Problems;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The areas on which the targets of a plan may be judged: those of its province, and of the province that answers for it on the day.
 *
 * @param byCode by their codes
 * @param effectiveOn the day from which the act counts
 */
record Areas(Map<String, Area> byCode, LocalDate effectiveOn) {

    /** An area with its row, its names and the days on which it exists. */
    record Area(long key, String nameVi, @Nullable String nameEn, DateSpan valid) {}

    /** Row of an area that an act names; null when it names none, or not rightly. */
    @Nullable
    Long key(@Nullable String code, String field, Problems problems) {
        if (code == null) {
            return null;
        }
        Area area = byCode.get(code);
        problems.unless(area != null, field, "amendment.AREA", code, byCode.keySet());
        if (area == null) {
            return null;
        }
        LocalDate first = area.valid.from();
        LocalDate last = area.valid.to();
        boolean there = (first == null || !effectiveOn.isBefore(first)) && (last == null || !effectiveOn.isAfter(last));
        problems.unless(there, field, "amendment.AREA.day", area.nameVi, effectiveOn);
        return there ? area.key : null;
    }

    /** Names of an area by its row. */
    Area of(long key) {
        return byCode.values().stream()
                .filter(area -> area.key == key)
                .findFirst()
                .orElseThrow();
    }
}
