package greenplan.ui.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void itBeginsWithAByteOrderMarkAndEndsEachLineAsTheStandardSays() {
        assertThat(Csv.write(List.of("Năm", "Giá trị"), List.of(List.of("2023", "58.5"))))
                .isEqualTo("\ufeffNăm,Giá trị\r\n2023,58.5\r\n");
    }

    @Test
    void commasQuotesAndLinesAreQuoted() {
        assertThat(line("a,b", "“c” \"d\"", "e\nf")).isEqualTo("\"a,b\",\"“c” \"\"d\"\"\",\"e\nf\"\r\n");
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsText() {
        assertThat(line("=1+1", "@sum(a)", "+cmd", "-x")).isEqualTo("'=1+1,'@sum(a),'+cmd,'-x\r\n");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(line("-5.25", "+3")).isEqualTo("-5.25,+3\r\n");
    }

    private static String line(String... fields) {
        return Csv.write(List.of(fields), List.of()).substring(1);
    }
}
