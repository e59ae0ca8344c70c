package greenplan.ui.language;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Units in English, by {@code units.csv} of the contract; a word that is missing there stays Vietnamese. */
final class UnitWords {

    private static final Map<String, String[]> LINES = read();

    private UnitWords() {}

    /** {@code triệu đồng/tấn} is {@code million VND/tonne}. */
    static String english(String unit) {
        String[] parts = unit.split("/", -1);
        var words = new StringBuilder(word(parts[0], 1));
        for (int i = 1; i < parts.length; i++) {
            words.append('/').append(word(parts[i], 2));
        }
        return words.toString();
    }

    private static String word(String part, int column) {
        String[] line = LINES.get(part);
        if (line != null) {
            return line[column];
        }
        int blank = part.indexOf(' ');
        String[] number = blank < 0 ? null : LINES.get(part.substring(0, blank));
        return number != null && number[4].equals("number")
                ? number[1] + " " + word(part.substring(blank + 1), column)
                : part;
    }

    private static Map<String, String[]> read() {
        try (InputStream file = Objects.requireNonNull(UnitWords.class.getResourceAsStream("/units.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(toMap(line -> line[0], line -> line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
