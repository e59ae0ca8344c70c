package greenplan.backend.unit;

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

/** The list of words for units: {@code units.csv} of the contract, read once. */
final class UnitList {

    private static final String NUMBER = "number";
    private static final Map<String, Line> LINES = read();

    private UnitList() {}

    /**
     * A line.
     *
     * @param word Vietnamese, or a sign
     * @param english as after a number
     * @param forEach as after a slash
     * @param factor how many of the unit of its thing it is
     * @param of what it measures
     */
    record Line(String word, String english, String forEach, BigDecimal factor, String of) {

        /** It only multiplies: triệu, tỷ. */
        boolean isNumber() {
            return of.equals(NUMBER);
        }
    }

    static Optional<Line> find(String word) {
        return Optional.ofNullable(LINES.get(word));
    }

    static List<String> words() {
        return LINES.keySet().stream().filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, Line> read() {
        try (InputStream file = Objects.requireNonNull(UnitList.class.getResourceAsStream("/units.csv"))) {
            var lines = new LinkedHashMap<String, Line>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(UnitList::line)
                    .forEach(line -> lines.put(line.word, line));
            lines.put("", new Line("", "", "", BigDecimal.ONE, Measures.ONE));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        String[] cells = line.split(";", -1);
        return new Line(cells[0], cells[1], cells[2], new BigDecimal(cells[3]), cells[4]);
    }
}
