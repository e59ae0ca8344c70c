package greenplan.backend.method;

import static greenplan.backend.method.Given.atMostTenBy2030;
import static greenplan.backend.method.Given.judge;
import static greenplan.backend.method.Given.number;
import static greenplan.backend.method.Given.official;
import static greenplan.backend.method.Given.percent;
import static greenplan.backend.method.Given.reported;
import static greenplan.backend.method.Given.sixtyBy2030;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that other systems get wrong. */
class PathEdgeTests {

    @Test
    void aFallingTargetIsOnTrackWhenItFallsFastEnough() {
        var status = atMostTenBy2030(official(2020, "40"), official(2025, "20"));

        assertThat(status.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(pace(status).r()).isEqualByComparingTo("1");
        assertThat(status.sentence().vi())
                .startsWith("Năm 2025 là 20\u00a0%; cam kết đến năm 2030 là không quá 10\u00a0%.");
    }

    @Test
    void aFallingTargetMovesAwayWhenItRises() {
        var status = atMostTenBy2030(official(2020, "40"), official(2025, "41"));

        assertThat(status.verdict()).isEqualTo(Verdict.MOVING_AWAY);
        assertThat(status.sentence().vi()).contains("Đang xa dần cam kết (năm 2020 là 40\u00a0%).");
    }

    @ParameterizedTest
    @CsvSource({"19, ON_TRACK", "18, NEEDS_ACCELERATION", "12, NEEDS_ACCELERATION", "11, LIMITED", "0, LIMITED"})
    void aZeroBaseTakesTheLinearPathAndThresholdsAreInclusive(String latest, Verdict verdict) {
        var form = new TargetForm.AtLeast(percent("40"));
        var status = judge(form, Direction.UP, 2030, official(2020, "0"), official(2025, latest));

        assertThat(pace(status).path()).isEqualTo(Pace.Path.LINEAR);
        assertThat(status.verdict()).isEqualTo(verdict);
    }

    @Test
    void aZeroTargetTakesTheLinearPath() {
        var status =
                judge(new TargetForm.Elimination(), Direction.DOWN, 2030, official(2020, "10"), official(2025, "5"));

        assertThat(pace(status).path()).isEqualTo(Pace.Path.LINEAR);
        assertThat(pace(status).r()).isEqualByComparingTo("1");
    }

    @Test
    void aBaseEqualToTheTargetIsMetAtItAndMovesAwayBelowIt() {
        assertThat(sixtyBy2030(official(2015, "60"), official(2025, "60")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        var below = sixtyBy2030(official(2015, "60"), official(2025, "59.9"));
        assertThat(below.verdict()).isEqualTo(Verdict.MOVING_AWAY);
        assertThat(below.working().rule()).isEqualTo(Rule.BASE_EQUALS_TARGET);
        assertThat(below.working().pace()).isNull();
    }

    @Test
    void atAStrictBoundFromFirstToLatestProgressIsLimited() {
        var form = new TargetForm.MoreThan(percent("50"));

        assertThat(judge(form, Direction.UP, 2030, official(2020, "50"), official(2025, "50"))
                        .verdict())
                .isEqualTo(Verdict.LIMITED);
    }

    @Test
    void overshootIsAchieved() {
        assertThat(sixtyBy2030(official(2015, "53.3"), official(2025, "75")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
    }

    @Test
    void fallingBackBelowAPromiseOnceMetIsShown() {
        var status = sixtyBy2030(official(2015, "62"), official(2025, "59"));

        assertThat(status.verdict()).isEqualTo(Verdict.MOVING_AWAY);
        assertThat(pace(status).r()).isNegative();
    }

    @Test
    void aFlatSeriesIsLimitedWithARatioOfExactlyZero() {
        var status = sixtyBy2030(official(2015, "53.3"), official(2025, "53.3"));

        assertThat(status.verdict()).isEqualTo(Verdict.LIMITED);
        assertThat(pace(status).r()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(status.sentence().vi()).contains("Chưa có tiến triển so với năm 2015.");
    }

    @Test
    void aRoundedRNeverShowsTheOtherSideOfAThreshold() {
        var form = new TargetForm.AtLeast(percent("400"));
        var status = judge(form, Direction.UP, 2030, official(2020, "0"), official(2025, "189.9"));

        assertThat(status.verdict()).isEqualTo(Verdict.NEEDS_ACCELERATION);
        assertThat(pace(status).shownR()).isEqualTo(number("0.9495"));
        assertThat(status.sentence().vi()).contains("mới bằng 0,9495 lần");
    }

    @Test
    void ofOneYearTheOfficialValueReplacesTheEstimateWhateverTheOrder() {
        var estimate = Given.value(2025, "70", Evidence.Kind.ESTIMATE, null, true, true);
        var official = official(2025, "59");

        assertThat(sixtyBy2030(official(2015, "50"), official, estimate)
                        .working()
                        .inputs())
                .containsExactly(official(2015, "50"), official);
        assertThat(sixtyBy2030(estimate, official, official(2015, "50")).provisional())
                .isFalse();
    }

    @Test
    void oneReportedValueMakesTheVerdictProvisional() {
        assertThat(sixtyBy2030(reported(2015, "50"), official(2025, "59")).provisional())
                .isTrue();
        // The value in the middle is not used, so it changes nothing.
        assertThat(sixtyBy2030(official(2015, "50"), reported(2020, "55"), official(2025, "59"))
                        .provisional())
                .isFalse();
    }

    @Test
    void stableAtAllowsThePublishedTolerance() {
        var form = new TargetForm.StableAt(percent("60"));
        var promise = new Promise(form, Direction.UP, 2030, "%", number("0.5"));
        var evidence = new Evidence(List.of(official(2025, "59.5")));

        assertThat(StatusMethod.judge(promise, evidence, Given.TODAY).verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(judge(form, Direction.UP, 2030, official(2025, "59.5")).verdict())
                .isEqualTo(Verdict.CANNOT_BE_ASSESSED);
    }

    private static Pace pace(Status status) {
        return Objects.requireNonNull(status.working().pace());
    }
}
