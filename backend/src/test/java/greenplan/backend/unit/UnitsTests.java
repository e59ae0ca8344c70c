package greenplan.backend.unit;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.schema.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            tỷ cây; triệu cây; 1000
            triệu cây; tỷ cây; 0.001
            nghìn tỷ đồng; tỷ đồng; 1000
            ha; km2; 0.01
            tấn CO2 tương đương/tỷ đồng; kg CO2 tương đương/triệu đồng; 1
            µg/m3; kg/m3; 0.000000001
            sáng kiến/tháng; sáng kiến/năm; 12
            m3/ngày đêm; m3/giờ; 0.0416666666666666666666666666666667
            ; %; 100
            tỷ quả dứa; triệu quả dứa; 1000""")
    void unitsOfOneThingAreConvertedExactly(@Nullable String from, String to, BigDecimal factor) {
        assertThat(Units.factor(from, to))
                .hasValueSatisfying(found -> assertThat(found)
                        .isCloseTo(factor, org.assertj.core.data.Offset.offset(new BigDecimal("1e-30"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            %; tỷ cây
            tấn; tấn CO2 tương đương
            cây; lò
            quả dứa; quả mít
            sáng kiến/năm; sáng kiến
            điểm phần trăm; %""")
    void unitsOfDifferentThingsAreNot(String from, String to) {
        assertThat(Units.factor(from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            triệu đồng/tấn; million VND/tonne
            tấn CO2 tương đương/tỷ đồng; tonnes of CO2 equivalent/billion VND
            tỷ cây; billion trees
            %/năm; %/year
            đề tài, dự án/năm; research topics and projects/year
            nghìn quả dứa; thousand quả dứa""")
    void aUnitIsSaidInEnglish(String unit, String english) {
        assertThat(Units.in(unit, Language.EN)).isEqualTo(english);
        assertThat(Units.in(unit, Language.VI)).isEqualTo(unit);
    }

    @Test
    void wordsThatTheListDoesNotHaveAreNamed() {
        assertThat(Units.unknown("nghìn quả dứa/hộ")).containsExactly("quả dứa");
        assertThat(Units.unknown("triệu đồng/tấn")).isEmpty();
    }
}
