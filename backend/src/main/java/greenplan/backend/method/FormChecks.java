package greenplan.backend.method;

import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The guards of the target forms. Every message ends with the value that was refused. */
final class FormChecks {

    private static final Set<Comparator> ONE_BOUND = EnumSet.of(
            Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.STABLE_AT);

    private FormChecks() {}

    static void check(boolean holds, String rule, @Nullable Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", but was: " + value);
        }
    }

    static void positive(BigDecimal number, String name) {
        check(number.signum() > 0, name + " must be positive, as printed", number);
    }

    static void text(String words, String name) {
        check(!words.isBlank(), name + " must not be empty", "\"" + words + "\"");
    }

    static void oneBound(Comparator comparator) {
        check(ONE_BOUND.contains(comparator), "A comparator with one bound must be one of " + ONE_BOUND, comparator);
    }
}
