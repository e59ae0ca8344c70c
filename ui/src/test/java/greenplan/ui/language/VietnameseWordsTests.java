package greenplan.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseWordsTests {

    /** What is marked stands in square brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Corrected: 5 → 0.71. Reason: [nhập nhầm dòng]. 29 November 2026, Department of Finance
            by [Quyết định] 1498/QĐ-UBND of 30 November 2012 by [Quốc hội]. Confidence: high.
            Five targets of III.2 say "[đạt tiêu chuẩn]" (meet the standard) without naming it.
            The word “[khí]” (gas) is missing; “[Liên đến]” lacks the word “[quan trọng]”.
            the plan was replaced by that of Decision 1658/QĐ-TTg; see QĐ.can-cu
            On 1 July 2025, Lào Cai, Yên Bái merged into Lào Cai; signed by Lê Trọng Quảng
            Lào Cai's target, which Lai Châu's does not mention
            [Báo cáo hư cấu của tỉnh Minh Họa] ([số liệu sinh ra để minh họa]) (address not known)
            [Thứ trưởng Bộ NN&PTNT làm việc tại Lào Cai]
            [vnff.vn, theo báo cáo của Sở Nông nghiệp và Phát triển nông thôn, tháng 11/2016]
            [Cổng thông tin điện tử tỉnh Lào Cai], 14 March 2023
            Unit: [tấn CO2 tương đương/tỷ đồng]; Official words: [Trên] 90%
            [hợp vệ sinh]
            households with [nước sinh hoạt hợp vệ sinh] by 2030
            [TM. ỦY BAN NHÂN DÂN CHỦ TỊCH]
            People's Committee of Lào Cai Province
            Green growth, so it can be on the map
            """)
    void whatIsVietnameseIsMarkedAndNamesAndNumbersAreLeft(String shown) {
        Document page = Jsoup.parse("<p></p>");
        page.outputSettings().prettyPrint(false);
        page.expectFirst("p").text(shown.replaceAll("[\\[\\]]", ""));
        VietnameseWords.mark(page.body());
        String marked = page.expectFirst("p").outerHtml();
        assertThat(marked.replace("<p lang=\"vi\">", "<p>[")
                        .replace("</p>", marked.startsWith("<p lang") ? "]</p>" : "</p>")
                        .replace("<span lang=\"vi\">", "[")
                        .replace("</span>", "]")
                        .replace("&amp;", "&"))
                .isEqualTo("<p>" + shown + "</p>");
    }

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

    @Test
    void whatNamesItsLanguageOrIsCodeIsLeftAndAnOptionIsMarkedItself() {
        Document page = Jsoup.parse("<div><p lang=vi>hợp vệ sinh <b>nước</b></p><pre>nước sạch</pre>"
                + "<select><option>Sở Y tế</option><option>all of Sở Y tế</option></select>"
                + "<svg><title>rừng</title><text>Tỷ lệ che phủ</text><text>60%, Lào Cai</text></svg></div>");
        VietnameseWords.mark(page.body());
        assertThat(page.select("span")).isEmpty();
        assertThat(page.select("pre").hasAttr("lang")).isFalse();
        assertThat(page.select("option[lang=vi]")).hasSize(2);
        assertThat(page.select("svg [lang=vi]").eachText()).containsExactly("Tỷ lệ che phủ");
    }
}
