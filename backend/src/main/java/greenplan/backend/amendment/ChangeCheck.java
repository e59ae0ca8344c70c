package greenplan.backend.amendment;

import greenplan.backend.mutation.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of each change that an act makes, whether of a target or of a duty. */
final class ChangeCheck {

    private final LocalDate effectiveOn;
    private final Problems problems;

    ChangeCheck(LocalDate effectiveOn, Problems problems) {
        this.effectiveOn = effectiveOn;
        this.problems = problems;
    }

    /** A target or duty of this code is there, and named once. */
    boolean object(String at, String code, boolean known, boolean first) {
        problems.unless(!code.isBlank(), at + ".code", "amendment.REQUIRED.code");
        problems.unless(known || code.isBlank(), at + ".code", "amendment.UNKNOWN", code);
        problems.unless(first, at + ".code", "amendment.TWICE", code);
        return known && first;
    }

    /** No later act amends it, and none repealed it. */
    boolean inOrder(String field, String code, NewVersion.InForce newest) {
        LocalDate since = newest.valid().from();
        boolean repealed = newest.repealed();
        boolean later = since == null || since.isBefore(effectiveOn);
        problems.unless(later, field, "amendment.LATER_AMENDMENT", code, since);
        problems.unless(!repealed, field, "amendment.REPEALED", code);
        return later && !repealed;
    }

    /** Words fit, and what is repealed has none. */
    void words(
            String at,
            boolean repeal,
            boolean empty,
            @Nullable String titleVi,
            @Nullable String titleEn,
            @Nullable String quote) {
        problems.unless(!repeal || empty, at + ".repeal", "amendment.REPEAL_ALONE");
        problems.unless(titleVi != null || titleEn == null, at + ".titleVi", "amendment.VIETNAMESE_NEEDED");
        problems.length(titleVi, 1, 200, at + ".titleVi");
        problems.length(titleEn, 0, 200, at + ".titleEn");
        problems.length(quote, 1, 5000, at + ".quote");
    }

    /** A quote is given. */
    static boolean isGiven(@Nullable String quote) {
        return quote != null && !quote.isBlank();
    }
}
