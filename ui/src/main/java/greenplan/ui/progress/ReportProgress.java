package greenplan.ui.progress;

import greenplan.schema.ProgressState;
import greenplan.ui.graph.Translation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a duty, and the duty itself; fields as in the schema.
 *
 * @param open what is public of it now
 */
public record ReportProgress(
        String duty,
        String dutyTitle,
        int version,
        @Nullable ProgressState state,
        @Nullable String text,
        @Nullable String product,
        @Nullable LocalDate day,
        boolean withdrawn,
        @Nullable String correctionReason,
        int revision,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable Open open,
        Subject subject) {

    /** What is public of a row. */
    public record Open(
            @Nullable ProgressState state,
            String text,
            @Nullable String product,
            @Nullable LocalDate day) {}

    /** The duty, as everybody reads it. */
    public record Subject(String quote, @Nullable Translation translation) {}

    /** It waits for acceptance once the report was handed over. */
    public boolean isWaiting() {
        return version > 0 && acceptedAt == null;
    }
}
