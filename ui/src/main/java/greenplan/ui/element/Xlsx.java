package greenplan.ui.element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: a sheet of data alone, and one that explains it. A column of numbers holds numbers, whatever sign the
 * reader's spreadsheet puts between places, and a column of days holds days; a text is never a formula.
 */
final class Xlsx {

    /** No leading zero: 0123 is a code. */
    private static final String NUMBER = "-?(0|[1-9]\\d{0,14})(\\.\\d+)?";

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final double WIDEST = 60;

    private Xlsx() {}

    /** What the cells of a column are. */
    private enum Kind {
        NUMBER,
        DAY,
        TEXT
    }

    /**
     * Writes a workbook.
     *
     * @param sheets names of the two sheets
     * @param notes what explains the data: term and words
     */
    static byte[] write(List<String> sheets, List<String> header, List<List<String>> rows, Map<String, String> notes) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Greenplan", null)) {
            data(book.newWorksheet(sheets.getFirst()), header, rows);
            explanation(book.newWorksheet(sheets.getLast()), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void data(Worksheet sheet, List<String> header, List<List<String>> rows) {
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().set();
            int at = column;
            var kind = kind(rows.stream().map(row -> row.get(at)).toList());
            double width = header.get(column).length();
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).get(column);
                width = Math.max(width, text.length());
                cell(sheet, row + 1, column, text, kind);
            }
            sheet.width(column, Math.min(WIDEST, width + 2));
        }
        sheet.freezePane(0, 1);
    }

    private static Kind kind(List<String> cells) {
        var filled = cells.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Kind.TEXT;
        }
        if (filled.stream().allMatch(text -> text.matches(NUMBER))) {
            return Kind.NUMBER;
        }
        return filled.stream().allMatch(text -> text.matches(DAY)) ? Kind.DAY : Kind.TEXT;
    }

    private static void cell(Worksheet sheet, int row, int column, String text, Kind kind) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case NUMBER -> sheet.value(row, column, new BigDecimal(text));
            case DAY -> {
                sheet.value(row, column, LocalDate.parse(text));
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case TEXT -> sheet.value(row, column, text);
        }
    }

    private static void explanation(Worksheet sheet, Map<String, String> notes) {
        int row = 0;
        for (var note : notes.entrySet()) {
            sheet.value(row, 0, note.getKey());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, note.getValue());
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        sheet.width(0, 24);
        sheet.width(1, 90);
    }
}
