package greenplan.backend.amendment;

import greenplan.db.DateSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a target or a duty reads from when to when.
 *
 * @param objectKey row of the target or duty
 * @param amendmentKey row of the amendment that brought it; null as printed
 * @param territoryKey row of the area on which a target is judged; null of a duty
 * @param valid days on which it reads like this
 * @param values what it says, by the names of the graph; null where it says nothing
 * @param repealed it is taken back, and the values say what it was
 */
record Version(
        long objectKey,
        @Nullable Long amendmentKey,
        @Nullable Long territoryKey,
        DateSpan valid,
        Map<String, @Nullable String> values,
        boolean repealed) {

    /** First day; null as printed. */
    public @Nullable LocalDate from() {
        return valid.from();
    }

    /** Last day; null while it counts. */
    public @Nullable LocalDate to() {
        return valid.to();
    }

    /** The words of the plan or of the amending act. */
    public @Nullable String quote() {
        return values.get("quote");
    }

    /** Of a target: how a value is compared. */
    public @Nullable String comparator() {
        return values.get("comparator");
    }

    /** Of a target: lower or only bound. */
    public @Nullable BigDecimal lower() {
        return number("lower");
    }

    /** Of a target: upper bound. */
    public @Nullable BigDecimal upper() {
        return number("upper");
    }

    /** Of a target: unit of the bounds. */
    public @Nullable String unit() {
        return values.get("unit");
    }

    /** Of a target: end of its period. */
    public @Nullable Integer dueYear() {
        String year = values.get("dueYear");
        return year == null ? null : Integer.valueOf(year);
    }

    private @Nullable BigDecimal number(String field) {
        String value = values.get(field);
        return value == null ? null : new BigDecimal(value);
    }

    /** One value in which two versions differ. */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    /** In what one version differs from another, field by field; from nothing where there was none before. */
    static List<Difference> differences(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        var differences = new ArrayList<Difference>();
        var all = new LinkedHashMap<>(before);
        all.putAll(after);
        all.forEach((field, unused) -> {
            String was = before.get(field);
            String is = after.get(field);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(field, was, is));
            }
        });
        return differences;
    }
}
