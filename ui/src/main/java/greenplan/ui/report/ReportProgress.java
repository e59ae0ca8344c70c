package greenplan.ui.report;

import org.jspecify.annotations.Nullable;

/** What a report says of a duty, and the duty itself; fields as in the schema. */
public record ReportProgress(
        String duty,
        String dutyTitle,
        int version,
        @Nullable String text,
        Subject subject) {

    /** The duty, as everybody reads it. */
    public record Subject(String quote) {}
}
