package greenplan.backend.method;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number with its unit, exactly as printed: 97 with unit {@code %}, 382861.1 with unit {@code ha}.
 *
 * @param amount the printed amount; its scale is the printed number of decimals
 * @param unit the printed unit, or the empty string for a pure number such as an index
 */
public record Quantity(BigDecimal amount, String unit) {

    public Quantity {
        requireNonNull(amount, "A quantity needs an amount, but was: null");
        requireNonNull(unit, "A quantity needs a unit (the empty string for a pure number), but was: null");
        unit = unit.strip();
    }

    /** Reads a plain decimal such as {@code 0.75}; throws {@link NumberFormatException} for anything else. */
    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }
}
