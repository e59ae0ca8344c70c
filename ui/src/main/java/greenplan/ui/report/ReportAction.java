package greenplan.ui.report;

/** What the caller may do with a report now, as the API says it. */
public enum ReportAction {
    DRAFT,
    SUBMIT,
    WITHDRAW,
    RETURN,
    ACCEPT,
    CORRECT
}
