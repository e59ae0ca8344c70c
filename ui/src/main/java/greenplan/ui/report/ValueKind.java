package greenplan.ui.report;

/** How sure a value is, as the API says it; the first three are for reports. */
public enum ValueKind {
    ESTIMATE,
    PRELIMINARY,
    OFFICIAL,
    REPORTED,
    DERIVED
}
