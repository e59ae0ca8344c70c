package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.Direction;
import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.TargetForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by tables of cases: a quantity, what is known of it, what is typed, and what is asked. */
class PlausibilityTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Text NAME = new Text("Số đo", "Measure");

    private static Quantity quantity(@Nullable String unit, Direction direction, Quantity.Promise... promises) {
        return new Quantity(1, null, NAME, unit, direction, List.of(promises));
    }

    private static Quantity.Promise promise(
            TargetForm form, @Nullable String lower, @Nullable String upper, @Nullable String unit) {
        return new Quantity.Promise(
                1,
                "X-1",
                NAME,
                form,
                Comparator.AT_LEAST,
                decimal(lower),
                decimal(upper),
                unit,
                form == TargetForm.DELIVERABLE ? 3 : 0,
                null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Quantity share() {
        return quantity("%", Direction.UP, promise(TargetForm.AT_LEAST, "60", null, "%"));
    }

    private static Known.Figure figure(String value, String day, boolean own) {
        return new Known.Figure(
                new BigDecimal(value), null, LocalDate.parse(day), ObservationKind.OFFICIAL, "Cục Thống kê", own);
    }

    private static Known figures(String... values) {
        return new Known(
                Arrays.stream(values)
                        .map(value -> figure(value, "2025-12-31", false))
                        .toList(),
                List.of());
    }

    private static final Known NOTHING = new Known(List.of(), List.of());

    private static List<Problem> asked(Quantity quantity, Known known, String value, LocalDate day) {
        var problems = new Problems();
        Plausibility.ask(new Claim(quantity, known, 2026, new BigDecimal(value), false, day), problems);
        return problems.list();
    }

    private static List<String> codes(Quantity quantity, Known known, String value) {
        return asked(quantity, known, value, DAY).stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58.5|",
                "5.77|WARNING_HISTORY",
                "5.3|WARNING_MAGNITUDE",
                "577|WARNING_UNIT,WARNING_MAGNITUDE",
                "-57|WARNING_UNIT,WARNING_HISTORY"
            })
    void aSlipOfTheDecimalSeparatorIsNoticed(String value, @Nullable String codes) {
        assertThat(String.join(",", codes(share(), figures("57.7", "53.3"), value)))
                .isEqualTo(codes == null ? "" : codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75|WARNING_INDEX,WARNING_PROMISE",
                "7.5|WARNING_INDEX",
                "1.2|WARNING_INDEX",
                "-0.7|WARNING_INDEX",
                "0.0075|WARNING_PROMISE",
                "0.7|",
                "1|"
            })
    void withoutAHistoryAnIndexIsComparedWithItsPromises(String value, @Nullable String codes) {
        Quantity index = quantity(
                null,
                Direction.UP,
                promise(TargetForm.MORE_THAN, "0.75", null, null),
                promise(TargetForm.MORE_THAN, "0.8", null, null));
        assertThat(String.join(",", codes(index, NOTHING, value))).isEqualTo(codes == null ? "" : codes);
    }

    @ParameterizedTest
    @CsvSource({
        "2500, DOWN, true",
        "240, DOWN, false",
        "250, UP, true",
        "240, UP, false",
        "0.2, UP, true",
        "2, UP, false"
    })
    void whatShallFallMayBeginFarAboveItsPromise(String value, Direction direction, boolean isAsked) {
        Quantity dust = quantity("µg/m3", direction, promise(TargetForm.AT_MOST, null, "25", "µg/m3"));
        assertThat(codes(dust, NOTHING, value).contains("WARNING_PROMISE")).isEqualTo(isAsked);
    }

    @Test
    void theBoundOfAReductionSaysNothingOfALevelAndOneInAnotherUnitIsConverted() {
        Quantity intensity = quantity(null, Direction.DOWN, promise(TargetForm.REDUCTION, "15", null, "%"));
        assertThat(intensity.isLevelOfChange()).isTrue();
        assertThat(codes(intensity, NOTHING, "4920")).isEmpty();
        assertThat(codes(intensity, figures("16"), "15")).isEmpty();
        assertThat(asked(intensity, NOTHING, "10.5", DAY).getFirst().message().vi())
                .isEqualTo(
                        "Dòng này hỏi chính mức của “Số đo”, còn kế hoạch chỉ nêu mức thay đổi (đến 15\u00a0%): hãy kiểm tra xem 10,5 có phải là mức"
                                + " thay đổi không.");
        Quantity trees = quantity("triệu cây", Direction.UP, promise(TargetForm.AT_LEAST, "1", null, "tỷ cây"));
        assertThat(codes(trees, NOTHING, "500")).isEmpty();
        assertThat(asked(trees, NOTHING, "10000", DAY).getFirst().message().en())
                .contains("promises (1000\u00a0million trees)");
        Quantity houses = quantity("triệu cây", Direction.UP, promise(TargetForm.AT_LEAST, "1", null, "hộ"));
        assertThat(codes(houses, NOTHING, "10000")).isEmpty();
    }

    @Test
    void whatIsBelowZeroIsAskedAboutUnlessItWasBefore() {
        Quantity trees = quantity("triệu cây", Direction.UP, promise(TargetForm.AT_LEAST, "20", null, "triệu cây"));
        assertThat(codes(trees, NOTHING, "-20")).containsExactly("WARNING_SIGN");
        assertThat(codes(trees, figures("-19"), "-20")).isEmpty();
    }

    @Test
    void theQuestionShowsTheValueComparedWithAndItsDay() {
        assertThat(asked(share(), figures("22.0"), "38", DAY)
                        .getFirst()
                        .message()
                        .vi())
                .isEqualTo("38 khác xa số gần nhất: 22,0 (31/12/2025).");
    }

    @ParameterizedTest
    @CsvSource({"-3, true", "2.5, true", "0, false", "12, false", "12.0, false"})
    void whatIsCountedIsWholeAndNotNegative(String value, boolean isRefused) {
        for (TargetForm form : List.of(TargetForm.COUNT_PER_YEAR, TargetForm.ELIMINATION)) {
            var problems = new Problems();
            Quantity kilns = quantity("lò", Direction.DOWN, promise(form, null, null, null));
            Plausibility.refuse(new Claim(kilns, NOTHING, 2026, new BigDecimal(value), false, DAY), problems);
            assertThat(problems.list().stream().map(Problem::code).toList())
                    .isEqualTo(isRefused ? List.of("NOT_A_COUNT") : List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"1950-01-01, true", "2025-12-31, true", "2026-01-01, false", "2027-01-01, true"})
    void aDayOutsideTheYearOfTheReportIsAskedAbout(LocalDate day, boolean isAsked) {
        List<Problem> asked = asked(share(), NOTHING, "60", day);
        assertThat(asked.stream().map(Problem::code).toList()).isEqualTo(isAsked ? List.of("WARNING_YEAR") : List.of());
        assertThat(asked.stream().map(Problem::field)).allMatch("asOf"::equals);
    }

    @Test
    void whatSomebodyElsePublishedForTheDayIsTold() {
        Known theirs = new Known(List.of(figure("60", DAY.toString(), false)), List.of());
        assertThat(asked(share(), theirs, "58", DAY).getFirst().message().vi())
                .startsWith("Số liệu ngày 01/12/2026 đã được công bố là 60\u00a0% (Cục Thống kê)");
        assertThat(codes(share(), theirs, "60")).isEmpty();
        assertThat(codes(share(), new Known(List.of(figure("60", DAY.toString(), true)), List.of()), "58"))
                .as("one's own is replaced")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 66, WARNING_WHOLE", "true, 65, ''", "false, 64, WARNING_PART", "false, 65, ''"})
    void aPartIsNotMoreThanItsWholeInTheSameYear(boolean isWhole, String value, String code) {
        var sameYear = new Known.Related(isWhole, NAME, new BigDecimal("65"), LocalDate.of(2026, 6, 30));
        var before = new Known.Related(isWhole, NAME, new BigDecimal(isWhole ? "1" : "99"), LocalDate.of(2025, 6, 30));
        assertThat(String.join(",", codes(share(), new Known(List.of(), List.of(sameYear, before)), value)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERABLE, 2, 1, Thụt lùi so với số gần nhất: xong 2/3 bước (31/12/2025).",
        "RECURRING, 1, 0, 'Thụt lùi so với số gần nhất: đã thực hiện, đạt (31/12/2025).'",
        "DELIVERABLE, 2, 2, ''",
        "COMPLIANCE, 0, 1, ''"
    })
    void stepsUndoneAndAYesThatBecomesANoAreAskedAbout(TargetForm form, String before, String now, String message) {
        Quantity quantity = quantity(null, Direction.UP, promise(form, null, null, null));
        assertThat(asked(quantity, figures(before), now, DAY).stream()
                        .map(asked -> asked.message().vi()))
                .containsExactlyElementsOf(
                        Stream.of(message).filter(text -> !text.isEmpty()).toList());
    }
}
