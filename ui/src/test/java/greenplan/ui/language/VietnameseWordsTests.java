package greenplan.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Forest cover of the province in 2023, true",
        "World Bank, true",
        "Tỷ lệ che phủ rừng toàn tỉnh đạt 58%, false",
        "vnff.vn, false",
        "Bao cao cua tinh, false",
        "Niên giám Statistical Yearbook, false",
        "TTXVN, false"
    })
    void aTitleInAnotherLanguageIsToldByItsWords(String title, boolean foreign) {
        assertThat(VietnameseWords.isForeign(title)).isEqualTo(foreign);
    }
}
