package greenplan.backend.assessment;

import greenplan.db.base.enums.AssessmentPart;
import greenplan.db.base.enums.CycleKind;
import org.jspecify.annotations.Nullable;

/**
 * A part in words of a report.
 *
 * @param text null while nobody wrote it
 * @param version counts its changes; 0 while nobody wrote it
 */
record Assessment(AssessmentPart part, @Nullable String text, int version) {

    /** Whether reports of such a cycle look back in words. */
    static boolean isOf(CycleKind kind) {
        return kind == CycleKind.MID_TERM || kind == CycleKind.FIVE_YEAR || kind == CycleKind.FINAL;
    }

    /** A part of an accepted report. */
    record Told(AssessmentPart part, String text) {}
}
