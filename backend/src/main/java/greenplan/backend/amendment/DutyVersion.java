package greenplan.backend.amendment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a duty reads from when to when, as the graph shows it. */
record DutyVersion(Version version) {

    public @Nullable LocalDate from() {
        return version.from();
    }

    public @Nullable LocalDate to() {
        return version.to();
    }

    public boolean repealed() {
        return version.repealed();
    }

    public @Nullable String quote() {
        return version.values().get("quote");
    }
}
