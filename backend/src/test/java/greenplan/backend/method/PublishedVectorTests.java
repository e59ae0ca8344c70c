package greenplan.backend.method;

import static greenplan.backend.method.Given.judge;
import static greenplan.backend.method.Given.number;
import static greenplan.backend.method.Given.official;
import static greenplan.backend.method.Given.percent;
import static greenplan.backend.method.Given.reported;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors that the method page publishes: forest cover, stable at 60 % in 2030. */
class PublishedVectorTests {

    private static final TargetForm FOREST = new TargetForm.StableAt(percent("60"));

    @ParameterizedTest
    @CsvSource({"2021, 56.91, 2023, 58.5, 2.35", "2015, 53.3, 2023, 58.5, 1.48", "2015, 53.3, 2025, 59.6, 1.42"})
    void theForestVectorsGiveThePublishedR(int baseYear, String base, int year, String latest, String r) {
        var status = judge(FOREST, Direction.UP, 2030, official(baseYear, base), official(year, latest));

        assertThat(status.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(pace(status).shownR()).isEqualTo(new BigDecimal(r));
    }

    @Test
    void aValueOfTheMiddleOfAYearSaysItsDay() {
        var june = new Evidence.Value(
                "june", 2025, LocalDate.of(2025, 6, 30), number("59.6"), Evidence.Kind.REPORTED, null, true, true);
        var sentence =
                judge(FOREST, Direction.UP, 2030, reported(2015, "53.3"), june).sentence();

        assertThat(sentence.vi()).startsWith("Đến ngày 30/06/2025 đạt 59,6\u00a0%;");
        assertThat(sentence.en()).startsWith("By 30 June 2025 the value was 59.6%;");
    }

    @Test
    void aLevelThatIsToStayIsKeptAndNotYetAchieved() {
        var sentence = judge(FOREST, Direction.UP, 2030, official(2025, "61")).sentence();

        assertThat(sentence.vi()).contains("Hiện đang giữ được mức cam kết.");
        assertThat(sentence.en()).contains("The promised level is being kept as of now.");
    }

    @Test
    void theLoadedForestCoverIsOnTrackAndProvisional() {
        var status = judge(
                FOREST, Direction.UP, 2030, reported(2015, "53.3"), official(2022, "57.7"), reported(2025, "59.6"));

        assertThat(status.provisional()).isTrue();
        assertThat(status.sentence().vi())
                .isEqualTo("Năm 2025 đạt 59,6\u00a0%; cam kết đến năm 2030 là ổn định ở mức 60\u00a0%."
                        + " Đang đúng tiến độ (tốc độ thực tế bằng 1,42 lần tốc độ cần có)."
                        + " Kết luận tạm tính, vì dùng số liệu chưa chính thức.");
        assertThat(status.sentence().en())
                .isEqualTo("In 2025 the value was 59.6%; the promise for 2030 is to stay stable at 60%."
                        + " On track (the actual pace is 1.42 times the pace needed)."
                        + " This is provisional, because some of the figures used are not official.");
    }

    @Test
    void beyondTwiceThePaceNeededTheSentenceGivesNoRatioAndTheWorkingDoes() {
        var status = judge(FOREST, Direction.UP, 2050, reported(2015, "53.3"), reported(2025, "59.6"));

        assertThat(pace(status).shownR()).isEqualTo(new BigDecimal("3.32"));
        assertThat(status.working().formula()).contains("R = 1 × 0.011235 / |").contains("= 3.31");
        assertThat(status.sentence().vi())
                .contains("Đang đúng tiến độ (tốc độ thực tế nhanh hơn hai lần tốc độ cần có).", "tạm tính")
                .doesNotContain("3,3");
        assertThat(status.sentence().en())
                .contains("On track (the actual pace is more than twice the pace needed).", "provisional")
                .doesNotContain("3.3");
    }

    @Test
    void exactlyTwiceThePaceNeededIsNotMoreThanTwice() {
        var promise = new TargetForm.AtLeast(percent("10"));

        var twice = judge(promise, Direction.UP, 2030, official(2020, "0"), official(2023, "6"));
        var more = judge(promise, Direction.UP, 2030, official(2020, "0"), official(2023, "6.01"));

        assertThat(twice.sentence().vi()).contains("bằng 2,00 lần tốc độ cần có");
        assertThat(more.sentence().vi()).contains("nhanh hơn hai lần tốc độ cần có");
    }

    @Test
    void theWorkingShowsEverythingThatTheVerdictUsed() {
        var first = official(2015, "53.3");
        var latest = official(2025, "59.6");

        var status = judge(FOREST, Direction.UP, 2030, first, official(2022, "57.7"), latest);
        var working = status.working();

        assertThat(status.provisional()).isFalse();
        assertThat(working.method()).isEqualTo("2026-2");
        assertThat(working.rule()).isEqualTo(Rule.PACE);
        assertThat(working.first()).isEqualTo(Point.of(first));
        assertThat(working.latest()).isEqualTo(Point.of(latest));
        assertThat(working.dueYear()).isEqualTo(2030);
        assertThat(working.inputs()).containsExactly(first, latest);
        assertThat(working.formula())
                .isEqualTo("CAGR_i = (59.6 / 53.3)^(1/10) − 1 = 0.011235; CAGR_T = (60 / 53.3)^(1/15) − 1 = 0.007925;"
                        + " R = 1 × 0.011235 / |0.007925| = 1.417589");
    }

    private static Pace pace(Status status) {
        return Objects.requireNonNull(status.working().pace());
    }
}
