package greenplan.backend.method;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import greenplan.schema.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The observed values that a target may be judged on, in any order; several of one year are allowed.
 *
 * @param values every value known for the target's indicator, other territories and definitions included
 */
public record Evidence(List<Value> values) {

    /** Of two values of one day the one that counts is the greater. */
    public static final Comparator<Value> STRONGER_OF_A_DAY = comparing(Value::decidedAt, nullsFirst(naturalOrder()))
            .thenComparing(Value::kind)
            .thenComparing(Value::confidence, reverseOrder())
            .thenComparing(Value::acceptedAt, nullsFirst(naturalOrder()))
            .thenComparingLong(value -> value.rank.key);

    private static final Comparator<Value> STRONGER_OF_A_YEAR =
            comparing(Value::kind).thenComparing(Value::day);

    public Evidence {
        values = List.copyOf(values);
    }

    /** How much a value has been through. Later constants replace earlier ones of the same year. */
    public enum Kind {
        /** "ước thực hiện": filed before the year is over. */
        ESTIMATE,
        /** Calculated by the portal from other published values. */
        DERIVED,
        /** Published by somebody else, such as a newspaper. */
        REPORTED,
        /** "sơ bộ". */
        PRELIMINARY,
        /** "chính thức". */
        OFFICIAL
    }

    /** What a source puts before a number. */
    public enum Qualifier {
        /** "&gt;", "trên": the true value is above the printed one. */
        MORE_THAN(">"),
        /** "&lt;", "dưới": the true value is below the printed one. */
        LESS_THAN("<"),
        /** "≈", "khoảng". */
        ABOUT("≈");

        private final String symbol;

        Qualifier(String symbol) {
            this.symbol = symbol;
        }

        /** The one with this sign. */
        public static Qualifier of(String sign) {
            return Arrays.stream(values())
                    .filter(each -> each.symbol.equals(sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("A qualifier must be >, < or ≈, but was: " + sign));
        }

        /** The sign as published: {@code >}, {@code <} or {@code ≈}. */
        public String symbol() {
            return symbol;
        }
    }

    /**
     * What decides between values of one day that differ.
     *
     * @param key of the value, for the last resort: the later one
     * @param confidence how far its source is trusted
     * @param acceptedAt when it became public; null when unknown
     * @param decidedAt when a reviewer decided that it counts; null while nobody did
     */
    public record Rank(
            long key,
            Confidence confidence,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable OffsetDateTime decidedAt) {

        /** A value of which nothing else is known. */
        public static final Rank UNKNOWN = new Rank(0, Confidence.MEDIUM, null, null);
    }

    /**
     * One observed value.
     *
     * @param label names the value in the working: an id, or words such as "Quyết định 537/QĐ-UBND"
     * @param year calendar year of the as-of date
     * @param asOf the as-of date, or null when the source names only the year
     * @param amount in the indicator's unit; for yes/no forms 1 or 0, for a deliverable the steps completed
     * @param qualifier null for an exact value
     * @param sameTerritory measured on the territory that the plan was issued for
     * @param sameDefinition measured by the definition that the target uses
     * @param rank what decides between values of one day
     */
    public record Value(
            String label,
            int year,
            @Nullable LocalDate asOf,
            BigDecimal amount,
            Kind kind,
            @Nullable Qualifier qualifier,
            boolean sameTerritory,
            boolean sameDefinition,
            Rank rank) {

        /** A value of which no more is known. */
        public Value(
                String label,
                int year,
                @Nullable LocalDate asOf,
                BigDecimal amount,
                Kind kind,
                @Nullable Qualifier qualifier,
                boolean sameTerritory,
                boolean sameDefinition) {
            this(label, year, asOf, amount, kind, qualifier, sameTerritory, sameDefinition, Rank.UNKNOWN);
        }

        public Value {
            if (asOf != null && asOf.getYear() != year) {
                throw new IllegalArgumentException(
                        "The year of a value must be the year of its as-of date " + asOf + ", but was: " + year);
            }
        }

        private @Nullable OffsetDateTime decidedAt() {
            return rank.decidedAt;
        }

        private Confidence confidence() {
            return rank.confidence;
        }

        private @Nullable OffsetDateTime acceptedAt() {
            return rank.acceptedAt;
        }

        /** The day, or the last one of the year when no more is known. */
        LocalDate day() {
            return asOf == null ? LocalDate.of(year, 12, 31) : asOf;
        }

        /** Whether a verdict that uses this value can still change: it is not official, or it is qualified. */
        public boolean provisional() {
            return kind != Kind.OFFICIAL || qualifier != null;
        }
    }

    /** The values that were known to be true by {@code today}: none with a later year or as-of date. */
    Evidence until(LocalDate today) {
        return only(v ->
                v.year() <= today.getYear() && (v.asOf() == null || !v.asOf().isAfter(today)));
    }

    Evidence onTheSameTerritory() {
        return only(Value::sameTerritory);
    }

    Evidence byTheSameDefinition() {
        return only(Value::sameDefinition);
    }

    private Evidence only(Predicate<Value> which) {
        var some = new ArrayList<Value>(values.size());
        for (Value value : values) {
            if (which.test(value)) {
                some.add(value);
            }
        }
        return some.size() == values.size() ? this : new Evidence(some);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The values that a promise may be judged on, one per year, earliest year first. */
    public List<Value> series(LocalDate today) {
        return until(today).onTheSameTerritory().byTheSameDefinition().onePerYear();
    }

    /**
     * One value per year, earliest year first. Of one day: what a reviewer decided, latest first; then kind, then confidence, then
     * what was accepted later. Of several days of a year: the strongest kind, then the latest day.
     */
    List<Value> onePerYear() {
        var inOrder = new ArrayList<>(values);
        inOrder.sort(comparing(Value::day));
        var ofDays = oneOfEach(Value::day, inOrder, STRONGER_OF_A_DAY);
        return oneOfEach(Value::year, ofDays, STRONGER_OF_A_YEAR);
    }

    /** Of values that stand side by side and have something in common, the strongest. */
    private static List<Value> oneOfEach(Function<Value, ?> common, List<Value> inOrder, Comparator<Value> stronger) {
        var strongest = new ArrayList<Value>(inOrder.size());
        for (Value value : inOrder) {
            Value last = strongest.isEmpty() ? null : strongest.getLast();
            if (last == null || !common.apply(last).equals(common.apply(value))) {
                strongest.add(value);
            } else if (stronger.compare(last, value) < 0) {
                strongest.set(strongest.size() - 1, value);
            }
        }
        return strongest;
    }
}
