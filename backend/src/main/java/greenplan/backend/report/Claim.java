package greenplan.backend.report;

import greenplan.backend.graph.Text;
import greenplan.backend.unit.Units;
import greenplan.schema.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What is typed, beside what is known.
 *
 * @param value 1 and 0 for yes and no; the steps done
 * @param ambiguous see {@link DecimalInput}
 * @param year that the report is about
 */
record Claim(Quantity quantity, Known known, int year, BigDecimal value, boolean ambiguous, LocalDate asOf) {

    private static final String NO_BREAK = "\u00a0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
        return shown(other, quantity.unit());
    }

    /** A value as it is said: steps and yes or no are words. */
    Text spoken(BigDecimal other) {
        return switch (quantity.input()) {
            case NUMBER, WORDS -> shown(other);
            case YES_NO ->
                other.signum() == 0
                        ? new Text("chưa thực hiện, chưa đạt", "not done, not met")
                        : new Text("đã thực hiện, đạt", "done, met");
            case STEP -> {
                int steps = quantity.first().steps();
                yield new Text(
                        "xong %s/%d bước".formatted(other.toBigInteger(), steps),
                        "%s of %d steps done".formatted(other.toBigInteger(), steps));
            }
        };
    }

    static Text shown(BigDecimal value, @Nullable String unit) {
        String plain = value.toPlainString();
        return unit == null
                ? new Text(plain.replace('.', ','), plain)
                : new Text(plain.replace('.', ',') + NO_BREAK + unit, plain + NO_BREAK + Units.in(unit, Language.EN));
    }

    static Text shown(LocalDate day) {
        return new Text(DAY.format(day), day.toString());
    }
}
