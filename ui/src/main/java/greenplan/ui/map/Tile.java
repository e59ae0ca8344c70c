package greenplan.ui.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A place on the map: a line of {@code tiles.csv}.
 *
 * @param code of the province; empty for an archipelago, whose province stands in its name
 * @param lines its name
 * @param column from the west, from 0
 * @param row from the north, from 0
 */
record Tile(String code, List<String> lines, int column, int row) {

    /** All, from north to south. */
    static final List<Tile> ALL = read();

    boolean isProvince() {
        return !code.isEmpty();
    }

    private static List<Tile> read() {
        try (InputStream file = Objects.requireNonNull(Tile.class.getResourceAsStream("tiles.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Tile(
                            cells[0],
                            List.of(cells[1].split("\\|", -1)),
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
