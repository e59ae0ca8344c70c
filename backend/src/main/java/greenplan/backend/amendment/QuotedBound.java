package greenplan.backend.amendment;

import greenplan.backend.unit.Units;
import greenplan.schema.NumberSpelling;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A bound in the words of an act: {@code 1 tỷ cây}.
 *
 * @param words number and unit as they stand there
 * @param amount the same in the unit of the bound, with a decimal point
 */
record QuotedBound(String words, String amount) {

    private static final int MOST_WORDS = 4;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])\\d+([.,]\\d+)*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern AFTER_WORDS = Pattern.compile("[.,;:)”\"]+$");

    /** The bound where the quote has it in another unit of the same thing alone; a number that stands there with its own unit is right. */
    static Optional<QuotedBound> inAnotherUnit(String quote, BigDecimal bound, @Nullable String unit) {
        List<QuotedBound> all = NUMBER.matcher(quote)
                .results()
                .filter(found -> NumberSpelling.digits(found.group())
                        .filter(number -> number.value().compareTo(bound) == 0)
                        .isPresent())
                .flatMap(found -> at(found.group(), quote.substring(found.end()), bound, unit).stream())
                .toList();
        return all.stream().anyMatch(each -> new BigDecimal(each.amount).compareTo(bound) == 0)
                ? Optional.empty()
                : all.stream().findFirst();
    }

    /** With the most words behind the number that are a unit of the same thing. */
    private static Optional<QuotedBound> at(String number, String after, BigDecimal bound, @Nullable String unit) {
        String[] words = BLANKS.split(after.strip(), MOST_WORDS + 1);
        return IntStream.iterate(Math.min(words.length, MOST_WORDS), count -> count > 0, count -> count - 1)
                .mapToObj(count -> String.join(" ", Arrays.copyOf(words, count)))
                .map(phrase -> AFTER_WORDS.matcher(phrase).replaceAll(""))
                .flatMap(phrase -> Units.factor(phrase, unit).stream()
                        .map(factor -> new QuotedBound(
                                number + " " + phrase,
                                factor.multiply(bound).stripTrailingZeros().toPlainString())))
                .findFirst();
    }
}
