package greenplan.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class FormatsTests {

    private final Formats vietnamese = new Formats(Language.VI);
    private final Formats english = new Formats(Language.EN);

    @Test
    void aPercentageStandsAsItsLanguageWritesIt() {
        assertThat(vietnamese.quantity(new BigDecimal("57.7"), "%")).isEqualTo("57,7\u00a0%");
        assertThat(english.quantity(new BigDecimal("57.7"), "%")).isEqualTo("57.7%");
    }

    @Test
    void thousandsAreGroupedAndTheUnitStaysWithTheNumber() {
        assertThat(vietnamese.quantity(new BigDecimal("382861.1"), "ha")).isEqualTo("382.861,1\u00a0ha");
        assertThat(english.quantity(new BigDecimal("382861.1"), "ha")).isEqualTo("382,861.1\u00a0ha");
    }

    @Test
    void aNumberKeepsThePlacesItHas() {
        assertThat(vietnamese.number(new BigDecimal("1.0"))).isEqualTo("1,0");
        assertThat(vietnamese.number(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(vietnamese.number(new BigDecimal("-0.05"))).isEqualTo("\u22120,05");
    }

    @Test
    void aNumberWithoutAUnitStandsAlone() {
        assertThat(vietnamese.quantity(new BigDecimal("0.75"), null)).isEqualTo("0,75");
    }

    @Test
    void aUnitIsSaidInTheLanguageAndAnUnknownOneStays() {
        assertThat(vietnamese.quantity(new BigDecimal("20"), "sáng kiến/năm")).isEqualTo("20\u00a0sáng kiến/năm");
        assertThat(english.quantity(new BigDecimal("20"), "sáng kiến/năm")).isEqualTo("20\u00a0initiatives/year");
        assertThat(english.quantity(new BigDecimal("1.5"), "%/năm")).isEqualTo("1.5%/year");
        assertThat(english.quantity(new BigDecimal("3"), "chuyến/năm")).isEqualTo("3\u00a0chuyến/year");
    }

    @Test
    void aRangeNamesItsUnitOnce() {
        assertThat(vietnamese.range(new BigDecimal("42"), new BigDecimal("45"), "%"))
                .isEqualTo("42–45\u00a0%");
    }

    @Test
    void aComputedRatioIsRoundedHalfUpAndCarriesNoZeros() {
        assertThat(vietnamese.rounded(new BigDecimal("1.4150"), 2)).isEqualTo("1,42");
        assertThat(vietnamese.rounded(new BigDecimal("20.001"), 2)).isEqualTo("20");
        assertThat(vietnamese.percent(new BigDecimal("0.011237"))).isEqualTo("1,12\u00a0%");
    }

    @Test
    void aDayStandsAsItsLanguageWritesIt() {
        assertThat(vietnamese.date(LocalDate.of(2023, 12, 31))).isEqualTo("31/12/2023");
        assertThat(english.date(LocalDate.of(2023, 12, 31))).isEqualTo("31 December 2023");
    }

    @Test
    void aMomentIsTheDayThatItIsInVietnam() {
        assertThat(vietnamese.date(OffsetDateTime.parse("2026-11-20T18:30:00Z")))
                .isEqualTo("21/11/2026");
    }
}
