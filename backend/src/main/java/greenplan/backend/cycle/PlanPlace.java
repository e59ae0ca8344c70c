package greenplan.backend.cycle;

import org.jspecify.annotations.Nullable;

/**
 * A plan that is reported on.
 *
 * @param key its row
 * @param province slug of its province
 * @param firstYear of its period; null when it prints none
 * @param lastYear of its period; null when it prints none
 */
record PlanPlace(
        long key,
        String province,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {

    /** Whether it prints no period, or this is one of them. */
    boolean includes(int year) {
        return (firstYear == null || year >= firstYear) && (lastYear == null || year <= lastYear);
    }

    /** {@code 2021–2030}. */
    String years() {
        return (firstYear == null ? "…" : firstYear) + "–" + (lastYear == null ? "…" : lastYear);
    }
}
