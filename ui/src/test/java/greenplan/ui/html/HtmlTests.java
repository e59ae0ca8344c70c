package greenplan.ui.html;

import static greenplan.ui.element.Markup.element;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import greenplan.ui.language.Language;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTests {

    private static Set<Attribute> attributes(Paragraph paragraph) {
        return Set.copyOf(Jsoup.parse(Html.of(paragraph, Language.VI))
                .expectFirst("p")
                .attributes()
                .asList());
    }

    @Test
    void whatIsABlockBeginsOnANewLineAndWordsStayAsTheyAre() {
        var page = new Div(
                element("h2", "", "A & B"),
                new Paragraph(new Span("1 < 2"), new Span(" \"so\"")),
                new Plain("input").with("required", ""));
        page.addClassName("a");
        page.addClassNames("b");
        page.with("title", "\"A\" & <B>");
        assertThat(Html.of(page, Language.VI)).isEqualTo("""
                <div class="a b" title="&quot;A&quot; &amp; &lt;B&gt;">
                <h2>A &amp; B</h2>
                <p><span>1 &lt; 2</span><span> "so"</span></p>
                <input required></div>
                """);
    }

    @Test
    void aTextThatIsPutFirstStandsThere() {
        var page = new Paragraph(new Span("sau"));
        page.addComponentAsFirst(new Text("trước & "));
        assertThat(Html.of(page, Language.VI)).isEqualTo("<p>trước &amp; <span>sau</span></p>\n");
    }

    @Test
    void anElementOfAStaffPageSaysTheSameAndTakesWhatComesLater() {
        var words = new Paragraph("Đã ");
        words.add("lưu");
        words.with("data-told", "");
        words.addClassName("note");
        words.setId("a");
        var page = new Div(words, new NativeButton("Ghi"));
        Set<Attribute> before = attributes(words);
        assertThat(page.getElement().getChildCount()).isEqualTo(2);
        assertThat(words.isLive()).isTrue();
        assertThat(attributes(words)).isEqualTo(before).hasSize(3);
        words.setText("Chưa lưu");
        words.add(new Anchor("/vi", "Về"));
        page.with("aria-live", "polite").addComponentAsFirst(new Span("!"));
        assertThat(words.getElement().getComponent()).contains(words);
        assertThat(Jsoup.parse(page.getElement().getOuterHTML())
                        .select("div[aria-live] > span + p.note > a")
                        .text())
                .isEqualTo("Về");
        assertThat(words.getText()).isEqualTo("Chưa lưu");
    }

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
        String marked = Html.of(new Paragraph(shown.replaceAll("[\\[\\]]", "")), Language.EN)
                .strip();
        assertThat(marked.replace("<p lang=\"vi\">", "<p>[")
                        .replace("</p>", marked.startsWith("<p lang") ? "]</p>" : "</p>")
                        .replace("<span lang=\"vi\">", "[")
                        .replace("</span>", "]")
                        .replace("&amp;", "&"))
                .isEqualTo("<p>" + shown + "</p>");
    }

    @Test
    void whatNamesItsLanguageOrIsCodeIsLeftAndAnOptionIsMarkedItself() {
        var page = new Div(
                new Paragraph(new Span("hợp vệ sinh"), element("b", "", "nước")).with("lang", "vi"),
                element("pre", "", "nước sạch"),
                element("select", "", element("option", "", "Sở Y tế"), element("option", "", "all of Sở Y tế")),
                element(
                        "svg",
                        "",
                        element("title", "", "rừng"),
                        element("text", "", "Tỷ lệ che phủ"),
                        element("text", "", "60%, Lào Cai")));
        Document marked = Jsoup.parse(Html.of(page, Language.EN));
        assertThat(marked.select("span[lang], b[lang]")).isEmpty();
        assertThat(marked.expectFirst("pre").hasAttr("lang")).isFalse();
        assertThat(marked.select("option[lang=vi]")).hasSize(2);
        assertThat(marked.select("svg [lang=vi]").eachText()).containsExactly("Tỷ lệ che phủ");
        assertThat(Html.of(page, Language.VI)).containsOnlyOnce("lang=");
    }

    @Test
    void aPlaceThatGotNoWordsIsNotWrittenUnlessSomebodyLooksForIt() {
        var told = new Div();
        told.setId("ket-qua");
        var page = new Div(new Span(), element("div", "standing"), told, element("td", "", new Span()), new Span(" "));
        assertThat(Html.of(page, Language.VI))
                .isEqualToIgnoringNewLines("<div><div id=\"ket-qua\"></div><td></td><span> </span></div>");
    }
}
