package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.Certainty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a reorganisation is decided.
 *
 * @param act number of the act
 * @param actDate its date
 * @param issuer who issued it, or null
 * @param note which functions went where, or null
 * @param certainty how sure its day is
 * @param recordedOn the day on which the portal learns of it
 */
record Decision(
        String act,
        LocalDate actDate,
        @Nullable String issuer,
        @Nullable Text note,
        Certainty certainty,
        LocalDate recordedOn) {

    /** What the fields of a form say. */
    static Decision of(
            String act,
            LocalDate actDate,
            @Nullable String actIssuer,
            @Nullable String noteVi,
            @Nullable String noteEn,
            LocalDate today,
            Problems problems) {
        problems.length(act, 1, 200, "act");
        problems.length(actIssuer, 0, 200, "actIssuer");
        problems.length(noteVi, 0, 1000, "noteVi");
        problems.length(noteEn, 0, 1000, "noteEn");
        problems.notAfter(today, actDate, "actDate");
        String issuer = CleanText.orNull(actIssuer);
        return new Decision(
                act.strip(), actDate, issuer, text(noteVi, noteEn, "noteVi", problems), Certainty.EXACT, today);
    }

    /** The same with a day that is less sure. */
    Decision on(Certainty its) {
        return new Decision(act, actDate, issuer, note, its, recordedOn);
    }

    /** A text in Vietnamese, perhaps in English as well, or none. */
    static @Nullable Text text(@Nullable String vi, @Nullable String en, String field, Problems problems) {
        String inVietnamese = vi == null ? "" : vi.strip();
        boolean alone = inVietnamese.isEmpty() && en != null && !en.isBlank();
        problems.unless(!alone, field, "reorganisation.VIETNAMESE_NEEDED");
        return inVietnamese.isEmpty() ? null : new Text(inVietnamese, en);
    }
}
