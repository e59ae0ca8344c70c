package greenplan.backend.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A level in a calendar year: one end of a path.
 *
 * @param value in the indicator's unit
 * @param asOf the day of the value; null when only the year is known
 * @param qualifier what the source puts before the number; null for an exact value
 */
public record Point(BigDecimal value, int year, @Nullable LocalDate asOf, Evidence.@Nullable Qualifier qualifier) {

    static Point of(Evidence.Value value) {
        return new Point(value.amount(), value.year(), value.asOf(), value.qualifier());
    }
}
