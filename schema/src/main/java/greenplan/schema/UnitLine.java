package greenplan.schema;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code units.csv}, which is read once.
 *
 * @param word Vietnamese, or a sign; empty for a pure number
 * @param english as after a number
 * @param forEach as after a slash
 * @param factor how many of the unit of its thing it is
 * @param of what it measures
 */
record UnitLine(String word, String english, String forEach, BigDecimal factor, String of) {

    private static final String NUMBER = "number";
    private static final Map<String, UnitLine> LINES = read();

    /** It only multiplies: triệu, tỷ. */
    boolean isNumber() {
        return of.equals(NUMBER);
    }

    static Optional<UnitLine> find(String word) {
        return Optional.ofNullable(LINES.get(word));
    }

    static List<String> words() {
        return LINES.keySet().stream().filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, UnitLine> read() {
        try (InputStream file = Objects.requireNonNull(UnitLine.class.getResourceAsStream("/units.csv"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(UnitLine::of)
                    .collect(toMap(UnitLine::word, line -> line, (one, other) -> other, LinkedHashMap::new));
            lines.put("", new UnitLine("", "", "", BigDecimal.ONE, UnitWord.ONE));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitLine of(String line) {
        String[] cells = line.split(";", -1);
        return new UnitLine(cells[0], cells[1], cells[2], new BigDecimal(cells[3]), cells[4]);
    }
}
