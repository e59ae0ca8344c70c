package greenplan.backend.method;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The observed values that a target may be judged on, in any order; several of one year are allowed.
 *
 * @param values every value known for the target's indicator, other territories and definitions included
 */
public record Evidence(List<Value> values) {

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

        /** The sign as published: {@code >}, {@code <} or {@code ≈}. */
        public String symbol() {
            return symbol;
        }
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
     */
    public record Value(
            String label,
            int year,
            @Nullable LocalDate asOf,
            BigDecimal amount,
            Kind kind,
            @Nullable Qualifier qualifier,
            boolean sameTerritory,
            boolean sameDefinition) {

        public Value {
            if (asOf != null && asOf.getYear() != year) {
                throw new IllegalArgumentException(
                        "The year of a value must be the year of its as-of date " + asOf + ", but was: " + year);
            }
        }

        /** Whether a verdict that uses this value can still change: it is not official, or it is qualified. */
        public boolean provisional() {
            return kind != Kind.OFFICIAL || qualifier != null;
        }
    }

    /** The values that were known to be true by {@code today}: none with a later year or as-of date. */
    Evidence until(LocalDate today) {
        return new Evidence(values.stream()
                .filter(v -> v.year() <= today.getYear())
                .filter(v -> v.asOf() == null || !v.asOf().isAfter(today))
                .toList());
    }

    Evidence onTheSameTerritory() {
        return new Evidence(values.stream().filter(Value::sameTerritory).toList());
    }

    Evidence byTheSameDefinition() {
        return new Evidence(values.stream().filter(Value::sameDefinition).toList());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** One value per year, earliest year first: the strongest kind, then the latest as-of date, then the label. */
    List<Value> onePerYear() {
        var stronger = comparing(Value::kind)
                .thenComparing(Value::asOf, nullsFirst(naturalOrder()))
                .thenComparing(Value::label)
                .thenComparing(Value::amount);
        var series = new TreeMap<Integer, Value>();
        values.forEach(v -> series.merge(v.year(), v, (a, b) -> stronger.compare(a, b) >= 0 ? a : b));
        return List.copyOf(series.values());
    }
}
