package greenplan.backend.method;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level in a calendar year: one end of a path.
 *
 * @param value in the indicator's unit
 * @param qualifier what the source puts before the number; null for an exact value
 */
public record Point(BigDecimal value, int year, Evidence.@Nullable Qualifier qualifier) {

    static Point of(Evidence.Value value) {
        return new Point(value.amount(), value.year(), value.qualifier());
    }
}
