package greenplan.ui.report;

/** How a value is typed, as the API says it. */
public enum ValueInput {
    NUMBER,
    YES_NO,
    STEP,
    WORDS
}
