package greenplan.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
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
        assertThat(register.all(".notes > li").eachAttr("id"))
                .hasSizeGreaterThan(34)
                .doesNotHaveDuplicates();
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
    void theRegisterCanBeHadAsCsv() {
        String csv = PortalUnderTest.get("/en/ghi-chu.csv?bang=ghi-chu").body();
        assertThat(csv.lines().skip(1).filter(line -> line.contains("lao-cai-2021-2030")))
                .hasSameSizeAs(Reading.of(NOTES).all(".notes > li"));
    }
}
