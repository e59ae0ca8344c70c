package greenplan.backend.report;

import greenplan.backend.graph.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is typed, beside what is known.
 *
 * @param value 1 and 0 for yes and no; the steps done
 * @param ambiguous see {@link DecimalInput}
 * @param year that the report is about
 */
record Claim(Quantity quantity, Known known, int year, BigDecimal value, boolean ambiguous, LocalDate asOf) {

    boolean isNumber() {
        return quantity.input() == EntryKind.NUMBER;
    }

    /** Where the value is typed. */
    String field() {
        return switch (quantity.input()) {
            case NUMBER -> "amount";
            case YES_NO -> "answer";
            case STEP -> "step";
            case WORDS -> "words";
        };
    }

    /** The value with its unit. */
    Text shown() {
        return shown(value);
    }

    Text shown(BigDecimal other) {
        return Spoken.number(other, quantity.unit());
    }

    /** A value as it is said: steps and yes or no are words. */
    Text spoken(BigDecimal other) {
        return quantity.spoken(other);
    }
}
