package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalInputTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "57,7;57.7",
                "57.7;57.7",
                "1.234,5;1234.5",
                "1,234.5;1234.5",
                "1 234,50;1234.50",
                "-0,5;-0.5",
                "1.234.567;1234567"
            })
    void aCommaAndAPointAreUnderstood(String typed, String value) {
        assertThat(DecimalInput.read(typed).orElseThrow().value()).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.2.3", "12,34,5", "abc", "1e9", "57,7%"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(DecimalInput.read(typed)).isEmpty();
    }

    @Test
    void oneSeparatorBeforeThreeDigitsIsAskedAbout() {
        assertThat(codes("1.234", List.of())).containsExactly("WARNING_SEPARATOR");
        assertThat(codes("0.234", List.of())).isEmpty();
    }

    @Test
    void aSlipOfTheDecimalSeparatorIsNoticed() {
        List<BigDecimal> history = List.of(new BigDecimal("53.3"), new BigDecimal("57.7"));
        assertThat(codes("58,5", history)).isEmpty();
        assertThat(codes("5,77", history)).containsExactly("WARNING_HISTORY");
        assertThat(codes("5,3", history)).containsExactly("WARNING_MAGNITUDE");
        assertThat(codes("577", history)).containsExactly("WARNING_UNIT", "WARNING_MAGNITUDE");
    }

    private static List<String> codes(String typed, List<BigDecimal> history) {
        var warnings = new Problems();
        Plausibility.check(DecimalInput.read(typed).orElseThrow(), "%", history, warnings);
        return warnings.list().stream().map(Problem::code).toList();
    }
}
