package greenplan.backend.report;

import greenplan.backend.unit.Units;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a clerk types it: {@code 57,7}, {@code 57.7}, {@code 1.234,5}, {@code 1,234.5}, {@code 1 234,5}, {@code +17,5}, {@code −17,5},
 * {@code ,5}, full-width, with what stands before it ({@code ≈}, {@code khoảng}) and its unit behind it.
 *
 * @param value as understood
 * @param ambiguous one separator before three digits: the decimal separator here, the thousands' for others
 * @param qualifier what stands before it; null for nothing
 * @param unit what stands behind it, as typed; empty for nothing
 */
public record DecimalInput(BigDecimal value, boolean ambiguous, ValueEntry.@Nullable Qualifier qualifier, String unit) {

    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 40;

    /** Characters that nobody sees, which come along with what is copied. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2013\\u2212]");

    private static final Pattern TYPED =
            Pattern.compile("(?<before>[^\\d+\\-.,]*)(?<sign>[+-]?)\\s*(?<number>[.,]?\\d[\\d.,\\s]*)(?<unit>.*)");
    private static final Pattern AROUND_SEPARATOR = Pattern.compile("\\s*([.,])\\s*");

    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?|[.,]\\d+");
    private static final Pattern POINTS_GROUP = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BLANKS_GROUP = Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /** {@code 1e9}, and what stands behind a point that is not of the number. */
    private static final Pattern NO_UNIT = Pattern.compile("[eE][+-]?\\d.*|[.,].*");

    /** Reads what was typed; empty when it is no number. */
    public static Optional<DecimalInput> read(String typed) {
        String text = MINUS.matcher(INVISIBLE
                        .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll(""))
                .replaceAll("-")
                .strip();
        Matcher parts = TYPED.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group("before").strip().toLowerCase(Locale.ROOT);
        Optional<ValueEntry.Qualifier> qualifier = ValueEntry.Qualifier.written(before);
        String number = AROUND_SEPARATOR.matcher(parts.group("number").strip()).replaceAll("$1");
        String unit = parts.group("unit").strip();
        BigDecimal value = value(number);
        if (value == null
                || (qualifier.isEmpty() && !before.isEmpty())
                || NO_UNIT.matcher(unit).matches()) {
            return Optional.empty();
        }
        return Optional.of(new DecimalInput(
                parts.group("sign").equals("-") ? value.negate() : value,
                AMBIGUOUS.matcher(number).matches(),
                qualifier.orElse(null),
                unit));
    }

    private static @Nullable BigDecimal value(String number) {
        if (number.length() > MOST_DIGITS) {
            return null;
        }
        if (PLAIN.matcher(number).matches()) {
            return new BigDecimal(number.replace(',', '.'));
        }
        if (BLANKS_GROUP.matcher(number).matches()) {
            return new BigDecimal(number.replace(" ", "").replace(',', '.'));
        }
        if (POINTS_GROUP.matcher(number).matches()) {
            return new BigDecimal(number.replace(".", "").replace(',', '.'));
        }
        return COMMAS_GROUP.matcher(number).matches() ? new BigDecimal(number.replace(",", "")) : null;
    }

    /** What was typed behind the number is the unit of the row, however it is written, or nothing. */
    boolean isIn(@Nullable String rowUnit) {
        String typed = plain(unit);
        String wanted = plain(rowUnit == null ? "" : rowUnit);
        // Of what is counted each year the year goes without saying: 12 sáng kiến.
        return typed.isEmpty() || typed.equals(wanted) || (typed + "/năm").equals(wanted);
    }

    /** The same in the unit of a row: 1,2 tỷ cây is 1200 triệu cây. As it is where its own unit measures something else. */
    DecimalInput in(@Nullable String rowUnit) {
        return rowUnit == null || isIn(rowUnit)
                ? this
                : Units.factor(unit, rowUnit)
                        .map(factor -> new DecimalInput(
                                new BigDecimal(value.multiply(factor)
                                        .stripTrailingZeros()
                                        .toPlainString()),
                                ambiguous,
                                qualifier,
                                rowUnit))
                        .orElse(this);
    }

    private static String plain(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
