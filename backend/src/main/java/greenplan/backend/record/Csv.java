package greenplan.backend.record;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of RFC 4180; what a spreadsheet would take for a formula gets an apostrophe in front. */
final class Csv {

    private Csv() {}

    static String line(@Nullable String... fields) {
        return Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean number = text.matches("[+-]?\\d+([.,]\\d+)?");
        String safe = "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !number ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
