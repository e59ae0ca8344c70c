package greenplan.backend.report;

import greenplan.db.base.enums.TargetForm;

/** How a value is typed, by the form of its target. */
public enum EntryKind {
    /** A number in the unit of the indicator. */
    NUMBER,
    /** Done or not, complied with or not. */
    YES_NO,
    /** How many steps are done. */
    STEP,
    /** Words, for a promise without a number. */
    WORDS;

    /** How a value of such a target is typed. */
    public static EntryKind of(TargetForm form) {
        return switch (form) {
            case RECURRING, COMPLIANCE -> YES_NO;
            case DELIVERABLE -> STEP;
            case QUALITATIVE -> WORDS;
            default -> NUMBER;
        };
    }
}
