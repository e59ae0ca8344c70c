package greenplan.backend.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a target promises from when to when, as the graph shows it. */
record TargetVersion(Version version) {

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

    public @Nullable String comparator() {
        return version.values().get("comparator");
    }

    public @Nullable BigDecimal lower() {
        return number("lower");
    }

    public @Nullable BigDecimal upper() {
        return number("upper");
    }

    public @Nullable String unit() {
        return version.values().get("unit");
    }

    public @Nullable Integer dueYear() {
        String year = version.values().get("dueYear");
        return year == null ? null : Integer.valueOf(year);
    }

    private @Nullable BigDecimal number(String field) {
        String value = version.values().get(field);
        return value == null ? null : new BigDecimal(value);
    }
}
