package greenplan.backend.method;

import greenplan.backend.method.TargetForm.*;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The level that a promise comes down to.
 *
 * @param bound y_T, in the indicator's unit
 * @param direction the side on which it is met: the form's own where it has one ("at least", "at most"),
 *     else the indicator's
 * @param strict whether the bound itself does not meet it ("trên")
 * @param tolerance how far short of the bound still meets it; zero except for "stable at"
 */
public record Goal(BigDecimal bound, Direction direction, boolean strict, BigDecimal tolerance) {

    /** Whether a value meets a goal, as far as the published number can tell. */
    enum Answer {
        YES,
        NO,
        /** The value is only "more than" or "less than" a number, and that decides neither way. */
        OPEN
    }

    static Goal atOrBeyond(BigDecimal bound, Direction direction) {
        return new Goal(bound, direction, false, BigDecimal.ZERO);
    }

    /** @throws IllegalArgumentException for a comparator that has not exactly one bound */
    static Goal of(Comparator comparator, BigDecimal bound, Promise promise) {
        return switch (comparator) {
            case EQUAL -> atOrBeyond(bound, promise.direction());
            case AT_LEAST -> atOrBeyond(bound, Direction.UP);
            case MORE_THAN -> new Goal(bound, Direction.UP, true, BigDecimal.ZERO);
            case AT_MOST -> atOrBeyond(bound, Direction.DOWN);
            case STABLE_AT -> new Goal(bound, promise.direction(), false, promise.tolerance());
            case BETWEEN, NONE ->
                throw new IllegalArgumentException("A goal needs a comparator with one bound, but was: " + comparator);
        };
    }

    /** The goal of a promise that needs no level of a base year and has a number; null for others. */
    static @Nullable Goal of(Promise promise) {
        return switch (promise.form()) {
            case SingleValue f -> of(Comparator.EQUAL, f.value().amount(), promise);
            case AtLeast f -> of(Comparator.AT_LEAST, f.bound().amount(), promise);
            case MoreThan f -> of(Comparator.MORE_THAN, f.bound().amount(), promise);
            case AtMost f -> of(Comparator.AT_MOST, f.bound().amount(), promise);
            case Range f ->
                atOrBeyond(promise.direction() == Direction.UP ? f.lower() : f.upper(), promise.direction());
            case StableAt f -> of(Comparator.STABLE_AT, f.level().amount(), promise);
            case ValuePerClass f -> of(f.comparator(), f.bound().amount(), promise);
            case PartOf f -> of(f.comparator(), f.bound().amount(), promise);
            case ShareOfNew f -> of(f.comparator(), f.bound().amount(), promise);
            case Elimination f -> atOrBeyond(BigDecimal.ZERO, Direction.DOWN);
            case CountPerYear f -> atOrBeyond(f.lower(), Direction.UP);
            case RecurringYesNo f -> atOrBeyond(BigDecimal.ONE, Direction.UP);
            case Compliance f -> atOrBeyond(BigDecimal.ONE, Direction.UP);
            case Deliverable f -> atOrBeyond(BigDecimal.valueOf(f.steps().size()), Direction.UP);
            case RatePerYear f -> null;
            case Reduction f -> null;
            case Unreadable f -> null;
            case Qualitative f -> null;
        };
    }

    /**
     * "More than 95,3" proves every lower bound up to 95,3, strict ones too, and refutes every upper bound to there;
     * "less than" the other way round.
     */
    Answer isMetBy(Evidence.Value value) {
        int beyond = direction.sign() * value.amount().compareTo(threshold());
        return switch (value.qualifier()) {
            case MORE_THAN -> oneSided(Direction.UP, beyond);
            case LESS_THAN -> oneSided(Direction.DOWN, beyond);
            case ABOUT -> exact(beyond);
            case null -> exact(beyond);
        };
    }

    /** Whether a number lies past the bound, on the good side of it. */
    boolean isBeyond(BigDecimal number) {
        return direction.sign() * number.compareTo(threshold()) > 0;
    }

    private Answer exact(int beyond) {
        return (strict ? beyond > 0 : beyond >= 0) ? Answer.YES : Answer.NO;
    }

    /** The true value lies on {@code side} of the printed one, and not on it. */
    private Answer oneSided(Direction side, int beyond) {
        if (side == direction) {
            return beyond >= 0 ? Answer.YES : Answer.OPEN;
        }
        return beyond <= 0 ? Answer.NO : Answer.OPEN;
    }

    /** The comparison in plain decimals, such as {@code y_i = 51.87; y_i > 50: yes}. */
    String formula(Evidence.Value value) {
        var qualifier = value.qualifier();
        var side = direction == Direction.UP ? (strict ? ">" : "≥") : (strict ? "<" : "≤");
        var answer = switch (isMetBy(value)) {
            case YES -> "yes";
            case NO -> "no";
            case OPEN -> "not decided";
        };
        return "y_i %s %s; y_i %s %s: %s"
                .formatted(
                        qualifier == null ? "=" : qualifier.symbol(),
                        Figures.plain(value.amount()),
                        side,
                        Figures.plain(threshold()),
                        answer);
    }

    private BigDecimal threshold() {
        return bound.subtract(tolerance.multiply(BigDecimal.valueOf(direction.sign())));
    }
}
