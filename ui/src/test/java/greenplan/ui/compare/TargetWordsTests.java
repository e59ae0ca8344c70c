package greenplan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.Comparator;
import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.schema.ObservationKind;
import greenplan.schema.Verdict;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Form;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a comparison says of a figure is what lists say of it. */
class TargetWordsTests {

    private static TargetWords words(String form, Language language, CompareIndicatorPage.Evidence... figures) {
        var target = new CompareIndicatorPage.Target(
                "IV.9-2020-1",
                "Nước thải",
                "đạt tiêu chuẩn",
                null,
                2020,
                null,
                Comparator.NONE,
                null,
                null,
                null,
                null,
                null,
                new Form(form, null, null, null, null, null, null, "QCVN 40", List.of("Một", "Hai")),
                new CompareIndicatorPage.Status(Verdict.ACHIEVED, false, false),
                new CompareIndicatorPage.Plan("plan", new Named("lai-chau", "Lai Châu")),
                List.of(figures),
                List.of());
        return new TargetWords(target, Voice.of(language));
    }

    private static CompareIndicatorPage.Evidence figure(
            String value, @Nullable String sign, EvidenceUse use, int year) {
        return new CompareIndicatorPage.Evidence(
                true,
                true,
                use,
                new CompareIndicatorPage.Observation(
                        new BigDecimal(value),
                        null,
                        sign,
                        ObservationKind.OFFICIAL,
                        LocalDate.of(year, 12, 31),
                        DatePrecision.YEAR,
                        null,
                        new CompareIndicatorPage.Territory("Lai Châu")));
    }

    @ParameterizedTest
    @CsvSource({
        "Compliance, VI, 1, có, có",
        "Compliance, EN, 0, no, no",
        "Recurring, VI, 0, không, không",
        "Deliverable, VI, 2, xong 2 bước, xong 2 bước",
        "AtLeast, VI, 95.3, '95,3', 95.3"
    })
    void aYesANoAndStepsAreWordsOnThePageAndInTheFile(
            String form, Language language, String value, String shown, String data) {
        var figure = figure(value, null, EvidenceUse.JUDGED, 2019);
        var words = words(form, language, figure);
        assertThat(words.figure(figure)).isEqualTo(shown);
        assertThat(words.data(figure)).isEqualTo(data);
    }

    @Test
    void theJudgedFigureIsShownAndANewerOneStandsBesideItWithTheReason() {
        var judged = figure("1", null, EvidenceUse.JUDGED, 2019);
        var words = words("Compliance", Language.VI, figure("0", null, EvidenceUse.AFTER_DUE_YEAR, 2021), judged);
        assertThat(words.target().latest()).contains(judged);
        assertThat(words.newer()).isEqualTo("Số liệu khác: không (2021, Lai Châu), không dùng: sau năm đến hạn");
        assertThat(words("Compliance", Language.VI, judged).newer()).isEmpty();
    }
}
