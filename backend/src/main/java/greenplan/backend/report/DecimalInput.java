package greenplan.backend.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a clerk types it: {@code 57,7}, {@code 57.7}, {@code 1.234,5}, {@code 1,234.5}, {@code 1 234,5}.
 *
 * @param value as understood
 * @param ambiguous one separator before three digits: the decimal separator here, the thousands' for others
 */
public record DecimalInput(BigDecimal value, boolean ambiguous) {

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern POINTS_GROUP = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    /** Reads what was typed; empty when it is no number. */
    public static Optional<DecimalInput> read(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            boolean ambiguous = AMBIGUOUS.matcher(text).matches();
            return Optional.of(new DecimalInput(new BigDecimal(text.replace(',', '.')), ambiguous));
        }
        if (POINTS_GROUP.matcher(text).matches()) {
            return Optional.of(
                    new DecimalInput(new BigDecimal(text.replace(".", "").replace(',', '.')), false));
        }
        if (COMMAS_GROUP.matcher(text).matches()) {
            return Optional.of(new DecimalInput(new BigDecimal(text.replace(",", "")), false));
        }
        return Optional.empty();
    }
}
