package greenplan.backend.method;

import static greenplan.backend.method.Given.TODAY;
import static greenplan.backend.method.Given.atMostTenBy2030;
import static greenplan.backend.method.Given.elsewhere;
import static greenplan.backend.method.Given.judge;
import static greenplan.backend.method.Given.number;
import static greenplan.backend.method.Given.official;
import static greenplan.backend.method.Given.otherwiseDefined;
import static greenplan.backend.method.Given.percent;
import static greenplan.backend.method.Given.qualified;
import static greenplan.backend.method.Given.reported;
import static greenplan.backend.method.Given.sixtyBy2030;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.method.Evidence.Kind;
import greenplan.backend.method.Evidence.Qualifier;
import greenplan.backend.method.Evidence.Value;
import greenplan.schema.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No data; territory; definition; past due; met; fewer than two years; R: the first that applies. */
class RuleOrderTests {

    private static final TargetForm MORE_THAN_HALF = new TargetForm.MoreThan(percent("50"));

    @Test
    void withoutAnyValueThereIsNoData() {
        var status = sixtyBy2030();

        assertThat(status.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(status.sentence().vi()).isEqualTo("Chưa có số liệu nào được công bố cho chỉ tiêu này.");
        assertThat(status.sentence().en()).isEqualTo("No figure has been published for this target yet.");
    }

    @Test
    void aValueOfALaterDayIsNotKnownYet() {
        var tomorrow = TODAY.plusDays(1);
        var later = new Value("x", 2026, tomorrow, number("70"), Kind.OFFICIAL, null, true, true);

        assertThat(sixtyBy2030(later, official(2027, "80")).verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aValueOfAnotherTerritoryNeverCountsHoweverGood() {
        assertCannot(sixtyBy2030(elsewhere(2025, "99")), Reason.TERRITORY);
    }

    @Test
    void aTrendNeverCrossesABreakInTerritory() {
        assertCannot(sixtyBy2030(official(2022, "57.7"), elsewhere(2025, "61.37")), Reason.ONE_POINT);
    }

    @Test
    void aValueByAnotherDefinitionNeverCounts() {
        assertCannot(sixtyBy2030(otherwiseDefined(2023, "96.2")), Reason.DEFINITION);
    }

    @Test
    void territoryIsAskedBeforeDefinition() {
        assertCannot(sixtyBy2030(elsewhere(2025, "99"), otherwiseDefined(2024, "99")), Reason.DEFINITION);
        assertNoResult(judge(MORE_THAN_HALF, Direction.UP, 2020, elsewhere(2025, "99")), Reason.TERRITORY);
        assertNoResult(judge(MORE_THAN_HALF, Direction.UP, 2020, otherwiseDefined(2020, "99")), Reason.DEFINITION);
    }

    @Test
    void whatIsDueAndHasNoResultIsNotMerelyWithoutData() {
        var promise = Promise.of(MORE_THAN_HALF, Direction.UP, 2025);
        var lastDay = StatusMethod.judge(promise, new Evidence(List.of()), LocalDate.of(2025, 12, 31));
        var nextDay = StatusMethod.judge(promise, new Evidence(List.of()), LocalDate.of(2026, 1, 1));

        assertThat(lastDay.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(nextDay.verdict()).isEqualTo(Verdict.NO_RESULT_PUBLISHED);
        assertThat(nextDay.reason()).isNull();
        assertThat(nextDay.sentence().vi())
                .isEqualTo("Quá hạn, chưa công bố kết quả: hạn là năm 2025, và chưa có số liệu nào được công bố cho chỉ"
                        + " tiêu này.");
        assertThat(nextDay.sentence().en())
                .isEqualTo("Past due, no result published: it was due in 2025, and no figure has been published for"
                        + " this target.");
    }

    @Test
    void aLaterValueNeverProvesAPastDueYear() {
        var status = judge(MORE_THAN_HALF, Direction.UP, 2020, reported(2023, "51.87"));

        assertNoResult(status, Reason.NO_EVIDENCE_OF_DUE_YEAR);
        assertThat(status.sentence().vi())
                .isEqualTo("Quá hạn, chưa công bố kết quả: hạn là năm 2020 nhưng chưa có số liệu của năm đó;"
                        + " số liệu năm 2023 (51,87\u00a0%) không chứng minh được kết quả của năm 2020.");
    }

    @Test
    void afterTheDueYearItsOwnValueDecides() {
        var met = judge(MORE_THAN_HALF, Direction.UP, 2020, official(2020, "50.1"), official(2023, "40"));
        var missed = judge(MORE_THAN_HALF, Direction.UP, 2020, official(2020, "50"), official(2023, "51.87"));

        assertThat(met.verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(missed.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void aDueYearIsNotPastBeforeItIsOver() {
        var promise = Promise.of(MORE_THAN_HALF, Direction.UP, 2025);
        var evidence = new Evidence(List.of(official(2020, "40"), official(2025, "45")));

        var lastDay = StatusMethod.judge(promise, evidence, LocalDate.of(2025, 12, 31));
        var nextDay = StatusMethod.judge(promise, evidence, LocalDate.of(2026, 1, 1));

        assertThat(lastDay.verdict()).isEqualTo(Verdict.LIMITED);
        assertThat(nextDay.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void metIsAskedBeforeTheNumberOfYears() {
        assertThat(sixtyBy2030(official(2023, "60")).verdict()).isEqualTo(Verdict.ACHIEVED);
    }

    @Test
    void onePointAloneHasNoPace() {
        var status = sixtyBy2030(official(2023, "58.5"));

        assertCannot(status, Reason.ONE_POINT);
        assertThat(status.sentence().vi()).startsWith("Chưa thể đánh giá, vì mới có số liệu của một năm");
    }

    @Test
    void twoValuesOfOneYearAreStillOnePoint() {
        assertCannot(sixtyBy2030(reported(2023, "55"), official(2023, "58.5")), Reason.ONE_POINT);
    }

    @Test
    void withoutADueYearOnlyAMetPromiseCanBeTold() {
        var form = new TargetForm.AtLeast(percent("60"));

        assertThat(judge(form, Direction.UP, null, official(2023, "61")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
        assertCannot(judge(form, Direction.UP, null, official(2021, "50"), official(2023, "58")), Reason.NO_DUE_YEAR);
    }

    @Test
    void moreThanProvesLowerBoundsUpToItsNumberAndStaysProvisional() {
        var above = qualified(2025, Qualifier.MORE_THAN, "95.3");
        var proven = judge(new TargetForm.MoreThan(percent("95.3")), Direction.UP, 2030, above);

        assertThat(proven.verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(proven.provisional()).isTrue();
        assertCannot(judge(new TargetForm.AtLeast(percent("97")), Direction.UP, 2025, above), Reason.VALUE_NOT_EXACT);
        assertCannot(judge(new TargetForm.AtMost(percent("97")), Direction.DOWN, 2025, above), Reason.VALUE_NOT_EXACT);
        assertThat(judge(new TargetForm.AtMost(percent("95.3")), Direction.DOWN, 2025, above)
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void aNumberThatWouldDoDecidesNothingWhenTheTrueOneMayNot() {
        var above = qualified(2025, Qualifier.MORE_THAN, "8");

        assertCannot(atMostTenBy2030(official(2020, "20"), above), Reason.VALUE_NOT_EXACT);
        // Below the bound "more than" is read at its printed number.
        var stillShort = sixtyBy2030(official(2015, "53.3"), qualified(2025, Qualifier.MORE_THAN, "59.6"));
        assertThat(stillShort.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(stillShort.provisional()).isTrue();
    }

    @Test
    void lessThanProvesUpperBoundsDownToItsNumber() {
        assertThat(atMostTenBy2030(qualified(2025, Qualifier.LESS_THAN, "10")).verdict())
                .isEqualTo(Verdict.ACHIEVED);
    }

    private static void assertNoResult(Status status, Reason reason) {
        assertThat(status.verdict()).isEqualTo(Verdict.NO_RESULT_PUBLISHED);
        assertThat(status.reason()).isEqualTo(reason);
    }

    private static void assertCannot(Status status, Reason reason) {
        assertThat(status.verdict()).isEqualTo(Verdict.CANNOT_BE_ASSESSED);
        assertThat(status.reason()).isEqualTo(reason);
    }
}
