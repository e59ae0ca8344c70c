package greenplan.schema;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, read by one rule in the graph and on pages: {@code 57,7}, {@code 57.7}, {@code 1.234,5}, {@code 1,234.5},
 * {@code 1 234,5}, {@code +17,5}, {@code −17,5}, {@code ,5}, full-width, with characters that nobody sees.
 *
 * @param value as understood, with the places that it has
 * @param ambiguous one separator before three digits: the decimal separator here, the thousands' for others
 */
public record NumberSpelling(BigDecimal value, boolean ambiguous) {

    private static final int MOST_DIGITS = 40;

    /** Characters that nobody sees, which come along with what is copied. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2013\\u2212]");
    private static final Pattern AROUND_SEPARATOR = Pattern.compile("\\s*([.,])\\s*");
    private static final Pattern SIGNED = Pattern.compile("(?<sign>[+-]?)\\s*(?<number>[.,]?\\d[\\d.,\\s]*)");

    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?|[.,]\\d+");
    private static final Pattern POINTS_GROUP = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BLANKS_GROUP = Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /** What was typed with usual letters, blanks and minus, and without characters that nobody sees. */
    public static String plain(String typed) {
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        return MINUS.matcher(seen).replaceAll("-").strip();
    }

    /** A number with its sign and nothing besides; empty when it is none. */
    public static Optional<NumberSpelling> read(String typed) {
        Matcher parts = SIGNED.matcher(plain(typed));
        return parts.matches()
                ? digits(parts.group("number")).map(read -> parts.group("sign").equals("-") ? read.negated() : read)
                : Optional.empty();
    }

    /** Digits with separators and blanks, after {@link #plain}; empty when they are no number. */
    public static Optional<NumberSpelling> digits(String typed) {
        String number = AROUND_SEPARATOR.matcher(typed.strip()).replaceAll("$1");
        String point;
        if (number.length() > MOST_DIGITS) {
            return Optional.empty();
        } else if (PLAIN.matcher(number).matches()) {
            point = number.replace(',', '.');
        } else if (BLANKS_GROUP.matcher(number).matches()) {
            point = number.replace(" ", "").replace(',', '.');
        } else if (POINTS_GROUP.matcher(number).matches()) {
            point = number.replace(".", "").replace(',', '.');
        } else if (COMMAS_GROUP.matcher(number).matches()) {
            point = number.replace(",", "");
        } else {
            return Optional.empty();
        }
        return Optional.of(new NumberSpelling(
                new BigDecimal(point), AMBIGUOUS.matcher(number).matches()));
    }

    public NumberSpelling negated() {
        return new NumberSpelling(value.negate(), ambiguous);
    }
}
