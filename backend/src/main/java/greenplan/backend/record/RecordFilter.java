package greenplan.backend.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for; what is left out does not matter. Days are those of Vietnam. */
record RecordFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String table,
        @Nullable String account) {}
