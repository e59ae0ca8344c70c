package greenplan.ui.language;

import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a target promises, as flat fields.
 *
 * @param comparator how a value is compared
 * @param lower lower or only bound, as printed
 * @param upper upper bound; the only one of AT_MOST
 * @param unit unit of the bounds
 * @param baseYear base year of a reduction
 */
public record Bound(
        Comparator comparator,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable Integer baseYear) {

    /** The promise in a few words: {@code ít nhất 97 %}; {@code không nêu con số} when there is no number. */
    public String inWords(Voice voice) {
        BigDecimal first = lower != null ? lower : upper;
        if (first == null || comparator == Comparator.NONE) {
            return voice.say("language.bound.NONE");
        }
        String words = voice.say("language.bound." + comparator, amount(voice, unit));
        return baseYear == null ? words : voice.say("language.bound.base", words, baseYear);
    }

    /** The bounds alone, without words and unit: {@code 97}, {@code 42–45}; empty when there is none. */
    public String inFigures(Voice voice) {
        return amount(voice, null);
    }

    /** How a value is compared, in a word. */
    public String comparison(Voice voice) {
        return voice.texts().word("language.comparator", comparator);
    }

    private String amount(Voice voice, @Nullable String shownUnit) {
        if (lower != null && upper != null && lower.compareTo(upper) != 0) {
            return voice.formats().range(lower, upper, shownUnit);
        }
        BigDecimal only = lower != null ? lower : upper;
        return only == null ? "" : voice.formats().quantity(only, shownUnit);
    }

    /** The bounds that there are, lower first. */
    public List<BigDecimal> values() {
        return Stream.of(lower, upper)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
