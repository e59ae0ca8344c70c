package greenplan.backend.method;

import static greenplan.backend.method.Given.number;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.graph.Text;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void numbersAreWrittenAsEachLanguageWritesThem() {
        assertThat(Figures.vi(number("58.5"), new Text("%", "%"))).isEqualTo("58,5\u00a0%");
        assertThat(Figures.en(number("58.5"), new Text("%", "%"))).isEqualTo("58.5%");
        assertThat(Figures.vi(number("382861.1"), new Text("ha", "ha"))).isEqualTo("382.861,1\u00a0ha");
        assertThat(Figures.en(number("382861.1"), new Text("ha", "ha"))).isEqualTo("382,861.1\u00a0ha");
        assertThat(Figures.vi(number("0.75"), null)).isEqualTo("0,75");
        assertThat(Figures.vi(number("-1234567"))).isEqualTo("−1.234.567");
    }

    @Test
    void printedDecimalsStayAndCalculatedOnesAreShortened() {
        assertThat(Figures.vi(number("1.0"))).isEqualTo("1,0");
        assertThat(Figures.plain(number("90.438207500880449001"))).isEqualTo("90.438208");
        assertThat(Figures.plain(number("99.9999999999"))).isEqualTo("100");
    }
}
