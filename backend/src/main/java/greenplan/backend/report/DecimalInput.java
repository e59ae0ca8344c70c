package greenplan.backend.report;

import greenplan.backend.unit.Units;
import greenplan.schema.NumberSpelling;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a clerk types it ({@link NumberSpelling}), with what stands before it ({@code ≈}, {@code khoảng}) and its unit behind it.
 *
 * @param value as understood
 * @param ambiguous see {@link NumberSpelling}
 * @param qualifier what stands before it; null for nothing
 * @param unit what stands behind it, as typed; empty for nothing
 */
public record DecimalInput(BigDecimal value, boolean ambiguous, ValueEntry.@Nullable Qualifier qualifier, String unit) {

    private static final int LONGEST = 100;

    private static final Pattern TYPED =
            Pattern.compile("(?<before>[^\\d+\\-.,]*)(?<sign>[+-]?)\\s*(?<number>[.,]?\\d[\\d.,\\s]*)(?<unit>.*)");

    /** {@code 1e9}, and what stands behind a point that is not of the number. */
    private static final Pattern NO_UNIT = Pattern.compile("[eE][+-]?\\d.*|[.,].*");

    /** Reads what was typed; empty when it is no number. */
    public static Optional<DecimalInput> read(String typed) {
        String text = NumberSpelling.plain(typed);
        Matcher parts = TYPED.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group("before").strip().toLowerCase(Locale.ROOT);
        Optional<ValueEntry.Qualifier> qualifier = ValueEntry.Qualifier.written(before);
        String unit = parts.group("unit").strip();
        Optional<NumberSpelling> number = NumberSpelling.digits(parts.group("number"));
        if (number.isEmpty()
                || (qualifier.isEmpty() && !before.isEmpty())
                || NO_UNIT.matcher(unit).matches()) {
            return Optional.empty();
        }
        NumberSpelling read = parts.group("sign").equals("-") ? number.get().negated() : number.get();
        return Optional.of(new DecimalInput(read.value(), read.ambiguous(), qualifier.orElse(null), unit));
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
