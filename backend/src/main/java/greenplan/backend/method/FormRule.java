package greenplan.backend.method;

import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a promise by name, with the comparators and bounds that each takes. A plan package, an amendment and {@link TargetForm} ask
 * here; the constraints of the database say the same, and a test holds them against each other.
 */
public enum FormRule {
    SINGLE_VALUE(Comparator.EQUAL),
    AT_LEAST(Comparator.AT_LEAST),
    MORE_THAN(Comparator.MORE_THAN),
    AT_MOST(Comparator.AT_MOST),
    RANGE(Comparator.BETWEEN),
    RATE_PER_YEAR(Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.BETWEEN) {
        @Override
        public boolean bears(BigDecimal first) {
            return first.signum() > 0 && first.compareTo(HUNDRED) < 0;
        }
    },
    REDUCTION(Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.BETWEEN) {
        @Override
        public boolean bears(BigDecimal first) {
            return first.signum() > 0 && first.compareTo(HUNDRED) <= 0;
        }
    },
    STABLE_AT(Comparator.STABLE_AT),
    VALUE_PER_CLASS(Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST),
    PART_OF(Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST),
    SHARE_OF_NEW(Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST),
    COUNT_PER_YEAR(
            Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.BETWEEN) {
        @Override
        public boolean bears(BigDecimal first) {
            return first.signum() > 0;
        }
    },
    RECURRING(Comparator.NONE),
    ELIMINATION(Comparator.NONE),
    COMPLIANCE(Comparator.NONE),
    QUALITATIVE(Comparator.NONE),
    DELIVERABLE(Comparator.NONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Set<Comparator> comparators;

    FormRule(Comparator... comparators) {
        this.comparators = EnumSet.copyOf(List.of(comparators));
    }

    /** How a value may be held against the bounds. */
    public Set<Comparator> comparators() {
        return EnumSet.copyOf(comparators);
    }

    /** Whether it can promise this number: the only bound or the lower one, as printed. */
    public boolean bears(BigDecimal first) {
        return first.signum() >= 0;
    }

    /** Whether it can promise this: comparator and bounds fit each other, and the form. */
    public boolean allows(Comparator comparator, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        BigDecimal first = lower == null ? upper : lower;
        return comparators.contains(comparator) && fits(comparator, lower, upper) && (first == null || bears(first));
    }

    /** Whether these are the bounds of a comparator: none, the upper one of "at most", both of a range in their order, the lower one else. */
    public static boolean fits(Comparator comparator, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return switch (comparator) {
            case NONE -> lower == null && upper == null;
            case AT_MOST -> lower == null && upper != null;
            case BETWEEN -> lower != null && upper != null && lower.compareTo(upper) < 0;
            case EQUAL, AT_LEAST, MORE_THAN, STABLE_AT -> lower != null && upper == null;
        };
    }
}
