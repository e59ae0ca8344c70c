package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "1.234.567;1234567",
                "+17,5;17.5",
                "\u221217,5;-17.5",
                "\u201317,5;-17.5",
                "- 5;-5",
                ",5;0.5",
                ".5;0.5",
                "17\u200b,5;17.5",
                "17 , 5;17.5",
                "1\u00a0234,5;1234.5",
                "1\u202f234;1234",
                "\ufeff17,5\u2060;17.5",
                "１７，５;17.5"
            })
    void aNumberIsReadAsPeopleWriteIt(String typed, String value) {
        DecimalInput read = DecimalInput.read(typed).orElseThrow();
        assertThat(read.value()).isEqualTo(new BigDecimal(value));
        assertThat(read.unit()).isEmpty();
        assertThat(read.qualifier()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17,5%;%",
                "17,5 %;%",
                "17,5\u00a0%;%",
                "17,5％;%",
                "17,5 điểm phần trăm;điểm phần trăm",
                "12 sáng kiến;sáng kiến/năm",
                "25 \u00b5g/m³;\u03bcg/m3",
                "49,2 Tấn CO₂/tỷ đồng;tấn CO2/tỷ đồng",
                "0,75;"
            })
    void theUnitOfTheRowMayStandBehindIt(String typed, String unit) {
        assertThat(DecimalInput.read(typed).orElseThrow().isIn(unit)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17,5 %;tấn",
                "17,5 điểm phần trăm;%",
                "17,5 %/năm;%",
                "17,5 triệu đồng;triệu đồng/tấn",
                "15 %;",
                "500 triệu cây;tỷ cây"
            })
    void anotherUnitIsNoticed(String typed, String unit) {
        assertThat(DecimalInput.read(typed).orElseThrow().isIn(unit)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ">95,3;MORE_THAN",
                "> 95,3 %;MORE_THAN",
                "＞95;MORE_THAN",
                "trên 95,3;MORE_THAN",
                "Hơn 95;MORE_THAN",
                "<5;LESS_THAN",
                "dưới 5;LESS_THAN",
                "≈ 5;ABOUT",
                "~5;ABOUT",
                "Khoảng 5;ABOUT",
                "xấp xỉ −5;ABOUT",
                "about 5;ABOUT"
            })
    void whatStandsBeforeItIsUnderstood(String typed, ValueEntry.Qualifier sign) {
        assertThat(DecimalInput.read(typed).orElseThrow().qualifier()).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "12,34,5",
                "abc",
                "1e9",
                "57,",
                "5.",
                "",
                "%",
                "15–20",
                "12 34",
                "ít nhất 5",
                "--5",
                "≥ 5",
                "1/2",
                "½"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(DecimalInput.read(typed).filter(read -> read.isIn(null))).isEmpty();
    }

    @Test
    void oneSeparatorBeforeThreeDigitsIsAskedAbout() {
        assertThat(DecimalInput.read("1.234").orElseThrow().ambiguous()).isTrue();
        assertThat(DecimalInput.read("−1,234 %").orElseThrow().ambiguous()).isTrue();
        assertThat(DecimalInput.read("0.234").orElseThrow().ambiguous()).isFalse();
        assertThat(DecimalInput.read("1 234").orElseThrow().ambiguous()).isFalse();
    }

    @Test
    void aNumberInAnotherUnitOfTheSameThingIsConverted() {
        assertThat(DecimalInput.read("1,2 tỷ cây").orElseThrow().in("triệu cây"))
                .isEqualTo(new DecimalInput(new BigDecimal("1200"), false, null, "triệu cây"));
        assertThat(DecimalInput.read("3 cơ sở").orElseThrow().in("lò").unit()).isEqualTo("cơ sở");
        assertThat(DecimalInput.read("175 ‰").orElseThrow().in("%").value()).isEqualByComparingTo("17.5");
        assertThat(DecimalInput.read("17,5 phần trăm").orElseThrow().in("%").isIn("%"))
                .isTrue();
        assertThat(DecimalInput.read("57,70 %").orElseThrow().in("%").value()).isEqualTo(new BigDecimal("57.70"));
    }
}
