package greenplan.backend.method;

/** Why a target that has values cannot be assessed. */
public enum Reason {
    /** Every value was measured on another territory than the plan's. */
    TERRITORY,
    /** Every value of the territory follows another definition than the target's. */
    DEFINITION,
    /** The promise is in words, without a number to measure. */
    QUALITATIVE,
    /** What is stored of the promise fits no form. */
    FORM_UNREADABLE,
    /** A reduction or a rate needs the level of its base year, and that or the year itself is not known. */
    BASE_VALUE_UNKNOWN,
    /** The level of the base year is zero or below, so a percentage of it says nothing. */
    BASE_VALUE_NOT_POSITIVE,
    /** The due year is over and no value of that year is known; a later value never proves it. */
    NO_EVIDENCE_OF_DUE_YEAR,
    /** The value is published only as "more than" or "less than", and that decides neither way. */
    VALUE_NOT_EXACT,
    /** A yes/no promise before its date, or a yearly one whose first year is not over. */
    NOT_DUE,
    /** Not met, and the text gives no year: there is no path to compare with. */
    NO_DUE_YEAR,
    /** Values of fewer than two years. */
    ONE_POINT
}
