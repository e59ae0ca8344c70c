package greenplan.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.ValueForm;
import greenplan.ui.element.DataTable;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The latest changes of a plan are of many things: each says how its values are read. */
class HistoryTableTests {

    @ParameterizedTest
    @CsvSource({
        "YES_NO, VI, Giá trị: không → có",
        "YES_NO, EN, Value: no → yes",
        "STEPS, VI, Giá trị: xong 0 bước → xong 1 bước",
        "NUMBER, VI, Giá trị: 0 → 1",
        ", VI, Giá trị: 0 → 1"
    })
    void aYesANoAndStepsAreWords(@Nullable ValueForm form, Language language, String words) {
        var change = new Change(
                OffsetDateTime.parse("2026-11-30T08:00:00+07:00"),
                "CHANGED",
                "observation",
                "Diễn đàn",
                form,
                null,
                List.of(new Change.Field("value", "0", "1")));
        var table = new HistoryTable(List.of(change), ValueForm.NUMBER, Voice.of(language))
                .of((name, caption, columns) -> new DataTable(name, caption, List.of(columns)), "thay-doi", "");
        assertThat(table.csv()).contains(",Diễn đàn. " + words + ",");
    }
}
