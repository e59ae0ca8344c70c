package greenplan.schema;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a unit, between the slashes: {@code tỷ đồng} is {@code tỷ}, a number, times {@code đồng}, a measure. Which words there are, what
 * they are in English and what they measure is data: {@code units.csv} of the contract.
 *
 * @param times the numbers before it, multiplied
 * @param numbers the same in English, with a blank after each
 * @param word what is measured or counted; empty for a pure number
 * @param known its line of the list; empty for a word that the list does not have
 */
public record UnitWord(BigDecimal times, String numbers, String word, Optional<UnitLine> known) {

    /** What a share or an index measures. */
    public static final String ONE = "one";

    /** The parts of a unit: {@code tấn CO2 tương đương/tỷ đồng} has two. */
    public static List<UnitWord> parts(String unit) {
        return Stream.of(unit.split("/", -1)).map(UnitWord::of).toList();
    }

    /** A unit in English: {@code triệu đồng/tấn} is {@code million VND/tonne}; words that the list does not have stay as they are. */
    public static String english(String unit) {
        List<UnitWord> parts = parts(unit);
        return parts.getFirst().inEnglish(parts.getFirst().known.map(UnitLine::english))
                + parts.stream()
                        .skip(1)
                        .map(part -> "/" + part.inEnglish(part.known.map(UnitLine::forEach)))
                        .collect(Collectors.joining());
    }

    /** The words of the list, in its order. */
    public static List<String> all() {
        return UnitLine.words();
    }

    private static UnitWord of(String part) {
        String word = Normalizer.normalize(part, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        BigDecimal times = BigDecimal.ONE;
        var numbers = new StringBuilder();
        while (UnitLine.find(word).filter(line -> !line.isNumber()).isEmpty()) {
            int blank = word.indexOf(' ');
            String first = blank < 0 ? word : word.substring(0, blank);
            Optional<UnitLine> number = UnitLine.find(first).filter(UnitLine::isNumber);
            if (number.isEmpty()) {
                return new UnitWord(times, numbers.toString(), word, Optional.empty());
            }
            times = times.multiply(number.get().factor());
            numbers.append(number.get().english()).append(' ');
            word = blank < 0 ? "" : word.substring(blank + 1);
        }
        return new UnitWord(times, numbers.toString(), word, UnitLine.find(word));
    }

    private String inEnglish(Optional<String> listed) {
        return (numbers + listed.orElse(word)).strip();
    }

    /** What it measures: units of one thing can be converted. */
    public String thing() {
        return known.map(UnitLine::of).orElseGet(() -> word.toLowerCase(Locale.ROOT));
    }

    /** How many of the unit of its thing it is. */
    public BigDecimal size() {
        return known.map(line -> times.multiply(line.factor())).orElse(times);
    }

    /** The word, when the list does not have it. */
    public Optional<String> unknown() {
        return known.isEmpty() && !word.isEmpty() ? Optional.of(word) : Optional.empty();
    }
}
