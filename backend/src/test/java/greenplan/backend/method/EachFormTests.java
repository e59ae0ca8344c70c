package greenplan.backend.method;

import static greenplan.backend.method.Given.judge;
import static greenplan.backend.method.Given.number;
import static greenplan.backend.method.Given.official;
import static greenplan.backend.method.Given.percent;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.Text;
import greenplan.backend.method.TargetForm.*;
import greenplan.schema.Comparator;
import greenplan.schema.Verdict;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is particular to each form. */
class EachFormTests {

    private static final Text CLASS = new Text("đô thị loại II trở lên", "cities of class II and above");

    @Test
    void aPrintedValueIsMetAtItOrBeyondItInTheIndicatorsDirection() {
        var form = new SingleValue(percent("10"));

        assertThat(judge(form, Direction.UP, 2030, official(2025, "12")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.DOWN, 2030, official(2025, "8")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.DOWN, 2025, official(2025, "12")).verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void aRangeIsJudgedAtItsLessAmbitiousBound() {
        var form = new Range(number("60"), number("80"), "%");

        assertThat(judge(form, Direction.UP, 2030, official(2025, "60")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.DOWN, 2030, official(2025, "80")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.DOWN, 2025, official(2025, "81")).verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void aRateIsJudgedOnTheLevelThatItLeadsTo() {
        var form = new RatePerYear(number("1.0"), number("1.5"), 2021, 2030);
        // 100 × 0.99^10 = 90.438…
        var met = judge(form, Direction.DOWN, 2030, official(2020, "100"), official(2025, "90.4"));
        var onThePath = judge(form, Direction.DOWN, 2030, official(2020, "100"), official(2025, "95.099"));

        assertThat(met.verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(onThePath.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(Objects.requireNonNull(onThePath.working().pace()).required())
                .isEqualByComparingTo("-0.01");
        assertThat(onThePath.sentence().vi())
                .contains("là giảm bình quân 1,0–1,5\u00a0% mỗi năm trong giai đoạn 2021–2030.");
    }

    @Test
    void aRateWithoutAValueAtItsStartCannotBeAssessed() {
        var form = new RatePerYear(number("1.0"), null, 2021, 2030);
        var withoutPeriod = new RatePerYear(number("1.0"), null, null, null);

        assertThat(judge(form, Direction.DOWN, 2030, official(2023, "97"), official(2025, "90"))
                        .reason())
                .isEqualTo(Reason.BASE_VALUE_UNKNOWN);
        assertThat(judge(withoutPeriod, Direction.DOWN, 2050, official(2023, "97"))
                        .sentence()
                        .vi())
                .isEqualTo("Chưa thể đánh giá, vì văn bản không nêu năm gốc để so sánh.");
    }

    @Test
    void aReductionNeedsItsBaseValue() {
        var unknown = new Reduction(Comparator.AT_LEAST, number("15"), 2014, null);
        var stated = new Reduction(Comparator.AT_LEAST, number("15"), 2014, number("200"));

        assertThat(judge(unknown, Direction.DOWN, 2030, official(2020, "180")).reason())
                .isEqualTo(Reason.BASE_VALUE_UNKNOWN);
        assertThat(judge(unknown, Direction.DOWN, 2030, official(2014, "200"), official(2025, "170"))
                        .verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(stated, Direction.DOWN, 2030, official(2025, "170")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        var between = judge(stated, Direction.DOWN, 2030, official(2022, "190"));
        assertThat(between.verdict()).isEqualTo(Verdict.NEEDS_ACCELERATION);
        assertThat(between.sentence().vi()).contains("cam kết đến năm 2030 là giảm ít nhất 15\u00a0% so với năm 2014.");
        assertThat(between.sentence().en())
                .contains("the promise for 2030 is a reduction of at least 15% compared with 2014.");
    }

    @Test
    void aStatedBaseStandsInTheWorkingAndIsNoObservedValue() {
        var form = new Reduction(Comparator.AT_LEAST, number("15"), 2014, number("200"));
        var latest = official(2025, "170");
        var working = judge(form, Direction.DOWN, 2030, latest).working();

        assertThat(working.first()).isEqualTo(new Point(number("200"), 2014, null, null));
        assertThat(Objects.requireNonNull(working.goal()).bound()).isEqualByComparingTo("170");
        assertThat(working.inputs()).containsExactly(latest);
    }

    @Test
    void aYearlyPromisePastItsPeriodIsJudgedByItsLastYear() {
        var form = new CountPerYear(number("10"), null, "đề tài");

        assertThat(judge(form, Direction.UP, 2020, official(2019, "9"), official(2020, "10"))
                        .verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.UP, 2020, official(2019, "12")).reason())
                .isEqualTo(Reason.NO_EVIDENCE_OF_DUE_YEAR);
    }

    @Test
    void aClassIsNamedInTheSentence() {
        var form = new ValuePerClass(CLASS, Comparator.MORE_THAN, percent("50"));
        var status = judge(form, Direction.UP, 2025, official(2025, "50"));

        assertThat(status.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(status.sentence().vi())
                .isEqualTo(
                        "Năm 2025 đạt 50\u00a0%; cam kết đến năm 2025 đối với đô thị loại II trở lên là trên 50\u00a0%."
                                + " Không đạt cam kết.");
    }

    @Test
    void partsAndSharesOfNewAreJudgedAtTheirOwnBound() {
        var part = new PartOf("II.2.d-2030-4", Comparator.EQUAL, percent("65"));
        var share = new ShareOfNew(Comparator.AT_LEAST, percent("40"));

        assertThat(judge(part, Direction.UP, 2030, official(2025, "65")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(share, Direction.UP, 2025, official(2025, "39.9")).verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void aYearlyCountIsJudgedByTheLatestCompleteYearAlone() {
        var form = new CountPerYear(number("10"), number("15"), "đề tài/năm");
        var status = judge(form, Direction.UP, null, official(2024, "20"), official(2025, "9"), official(2026, "12"));

        assertThat(status.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(status.sentence().vi())
                .isEqualTo(
                        "Năm 2025 đạt 9\u00a0đề tài; cam kết là 10–15\u00a0đề tài mỗi năm. Năm đó không đạt cam kết.");
        assertThat(judge(form, Direction.UP, null, official(2026, "12")).reason())
                .isEqualTo(Reason.NOT_DUE);
        assertThat(judge(form, Direction.UP, null).verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aYearlyPromiseIsKeptOrNotEachYear() {
        var status = judge(new RecurringYesNo(), Direction.UP, null, official(2024, "0"), official(2025, "1"));

        assertThat(status.verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(status.sentence().vi())
                .isEqualTo("Năm 2025 đã thực hiện; cam kết là thực hiện hằng năm. Năm đó đã đạt cam kết.");
    }

    @Test
    void anEndToSomethingMeansZero() {
        assertThat(judge(new Elimination(), Direction.DOWN, null, official(2025, "0"))
                        .verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(new Elimination(), Direction.DOWN, 2025, official(2025, "1"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void yesNoFormsAreNotJudgedBeforeTheirDate() {
        var form = new Deliverable(List.of(new Text("xây dựng", "draw up"), new Text("triển khai", "carry out")));

        assertThat(judge(form, Direction.UP, 2030, official(2025, "2")).reason())
                .isEqualTo(Reason.NOT_DUE);
        assertThat(judge(form, Direction.UP, 2025, official(2025, "2")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.UP, 2025, official(2025, "1")).verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(judge(new Compliance(CLASS), Direction.UP, 2025, official(2025, "0"))
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void wordsWithoutANumberCannotBeAssessed() {
        assertThat(judge(new Qualitative(), Direction.UP, 2025, official(2025, "1"))
                        .reason())
                .isEqualTo(Reason.QUALITATIVE);
    }
}
