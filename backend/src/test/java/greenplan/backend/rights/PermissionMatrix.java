package greenplan.backend.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of {@code docs/permissions.md}: mutation, then role or "anonymous", then what it says. */
public record PermissionMatrix(Map<String, Map<String, String>> rows) {

    public static PermissionMatrix read() {
        try {
            List<String> lines = Files.readAllLines(Path.of("../docs/permissions.md"));
            int head = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith("| Mutation |"))
                    .findFirst()
                    .orElseThrow());
            List<String> columns = cells(lines.get(head));
            var rows = new LinkedHashMap<String, Map<String, String>>();
            for (String line : lines.subList(head + 2, lines.size())) {
                if (!line.startsWith("|")) {
                    break;
                }
                List<String> cells = cells(line);
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.put(cells.getFirst(), row);
            }
            return new PermissionMatrix(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that stand after these words on a line of the page, up to a full stop. */
    static Set<String> list(String words) {
        try {
            String line = Files.readAllLines(Path.of("../docs/permissions.md")).stream()
                    .filter(one -> one.startsWith(words + ": "))
                    .findFirst()
                    .orElseThrow();
            String names = line.substring(words.length() + 2, line.indexOf('.', words.length()));
            return new TreeSet<>(List.of(names.split(", ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
