package greenplan.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NoteRegisterPageTests {

    private static final String NOTES = "/vi/ke-hoach/lao-cai-2021-2030/ghi-chu";

    @Test
    void aNoteShowsItsPlaceItsKindItsWordsAndWhomItConcerns() {
        assertThat(Reading.of(NOTES).at("n-08").text())
                .contains(
                        "Mục II.2.a",
                        "thiếu nội dung",
                        "“giảm ít nhất 15% so với năm 2014”",
                        "II.2.a-2030-1",
                        "II.2.a-2050-1");
        assertThat(Reading.of(NOTES).text()).containsOnlyOnce("Chưa ghi chú nào dưới đây có giải thích chính thức.");
    }

    @Test
    void theLinkOfANoteMarksItsWordsInTheFullText() {
        String link = Reading.of(NOTES).at("n-08").select("a[href*=trich]").attr("href");
        assertThat(Reading.of(link.replaceFirst("#.*", "")).all("mark").text())
                .isEqualTo("giảm ít nhất 15% so với năm 2014");
    }

    @Test
    void theNotesOfOneKindAreAsManyAsTheFilterSays() {
        var slips = Reading.of(NOTES + "?loai=scanning-slip");
        int shown = slips.all(".notes > li").size();
        assertThat(shown).isPositive();
        assertThat(slips.all("option[selected]:not([value=''])").text()).isEqualTo("lỗi do quét (" + shown + ")");
    }

    @Test
    void theRegisterHoldsThePlansAndLeavesTheFictionalOneOut() {
        var register = Reading.of("/vi/ghi-chu");
        assertThat(register.all("section").eachAttr("id")).containsExactly("lai-chau-2012", "lao-cai-2021-2030");
        assertThat(register.all(".notes > li").eachAttr("id")).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void theRegisterBeginsEachPlanAndLeadsToTheRestOfTheSameKind() {
        var register = Reading.of("/vi/ghi-chu?loai=scanning-slip");
        var counted = register.all("option[selected]:not([value=''])").text().replaceAll("\\D", "");
        int left = 0;
        for (Element plan : register.all("section")) {
            int shown = plan.select(".notes > li").size();
            String rest = plan.select("a[href$='ghi-chu?loai=scanning-slip']").text();
            left += rest.isEmpty() ? shown : Integer.parseInt(rest.replaceAll("\\D", ""));
        }
        assertThat(left).isGreaterThan(register.all(".notes > li").size()).isEqualTo(Integer.parseInt(counted));
    }

    @Test
    void aLinkToANoteLeadsToItsPage() {
        assertThat(Reading.of(NOTES).text()).doesNotContain("n-69");
        var last = Reading.of(NOTES + "?ghi-chu=n-69");
        assertThat(last.at("n-69").text()).isNotEmpty();
        assertThat(last.all(".pages").text()).contains("61–75 trong số 75", "Trang trước");
        assertThat(last.all(".pages a[rel=prev]").attr("href")).startsWith(NOTES + "?sau=");
        assertThat(Reading.of(NOTES + "?ghi-chu=n-999").status()).isEqualTo(400);
    }

    @Test
    void theRegisterCanBeNarrowedToOnePlan() {
        var register = Reading.of("/vi/ghi-chu?ke-hoach=lai-chau-2012&loai=wrong-citation");
        assertThat(register.all("section").eachAttr("id")).containsExactly("lai-chau-2012");
        assertThat(register.text()).contains("1393/QĐ-TTg");
    }

    @Test
    void anUnknownKindOrPlanIsRefused() {
        assertThat(Reading.of("/vi/ghi-chu?loai=xyz").status()).isEqualTo(400);
        assertThat(Reading.of("/vi/ghi-chu?ke-hoach=xyz").status()).isEqualTo(400);
    }

    @Test
    void filesHoldTheNotesOfAllPages() {
        String register = PortalUnderTest.get("/en/ghi-chu.csv?bang=ghi-chu").body();
        String plan = PortalUnderTest.get(NOTES.replace("/vi/", "/en/") + ".csv?bang=ghi-chu")
                .body();
        int all =
                Integer.parseInt(Reading.of(NOTES).all("[data-told]").text().replaceAll(".*?(\\d+) ghi chú,.*", "$1"));
        assertThat(all).isGreaterThan(Reading.of(NOTES).all(".notes > li").size());
        assertThat(plan.lines().skip(1)).hasSize(all);
        assertThat(register.lines().filter(line -> line.contains("lao-cai-2021-2030")))
                .hasSize(all);
    }
}
