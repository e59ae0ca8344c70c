package greenplan.ui.element;

import java.util.List;
import java.util.stream.Collectors;

/**
 * RFC 4180 with a byte order mark, so that spreadsheets read the Vietnamese letters. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front; a number stays a number.
 */
final class Csv {

    private Csv() {}

    static String write(List<String> header, List<List<String>> rows) {
        return "\ufeff" + line(header) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        String safe = text;
        if (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+(\\.\\d+)?")) {
            safe = "'" + text;
        }
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
