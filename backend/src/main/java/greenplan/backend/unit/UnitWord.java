package greenplan.backend.unit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of a unit, between the slashes: {@code tỷ đồng} is {@code tỷ}, a number, times {@code đồng}, a measure.
 *
 * @param times the numbers before it, multiplied
 * @param numbers the same in English, with a blank after each
 * @param word what is measured or counted; empty for a pure number
 * @param known its line of the list; null for a word that it does not have
 */
record UnitWord(BigDecimal times, String numbers, String word, UnitList.@Nullable Line known) {

    static UnitWord of(String part) {
        String word = Normalizer.normalize(part, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        BigDecimal times = BigDecimal.ONE;
        var numbers = new StringBuilder();
        while (UnitList.find(word).filter(line -> !line.isNumber()).isEmpty()) {
            int blank = word.indexOf(' ');
            String first = blank < 0 ? word : word.substring(0, blank);
            Optional<UnitList.Line> number = UnitList.find(first).filter(UnitList.Line::isNumber);
            if (number.isEmpty()) {
                return new UnitWord(times, numbers.toString(), word, null);
            }
            times = times.multiply(number.get().factor());
            numbers.append(number.get().english()).append(' ');
            word = blank < 0 ? "" : word.substring(blank + 1);
        }
        return new UnitWord(times, numbers.toString(), word, UnitList.find(word).orElseThrow());
    }

    String english() {
        return (numbers + (known == null ? word : known.english())).strip();
    }

    /** As it stands after a slash: {@code million VND/tonne}. */
    String englishForEach() {
        return (numbers + (known == null ? word : known.forEach())).strip();
    }

    /** What it measures: units of one thing can be converted. */
    String thing() {
        return known == null ? word.toLowerCase(java.util.Locale.ROOT) : known.of();
    }

    /** How many of the unit of its thing it is. */
    BigDecimal size() {
        return known == null ? times : times.multiply(known.factor());
    }

    Optional<String> unknown() {
        return known == null && !word.isEmpty() ? Optional.of(word) : Optional.empty();
    }
}
