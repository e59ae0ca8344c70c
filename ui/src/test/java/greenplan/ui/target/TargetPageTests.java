package greenplan.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a target: the answer first, then where a reader goes from here; and the list on paper. */
class TargetPageTests {

    private static final String LAO_CAI = "/vi/ke-hoach/lao-cai-2021-2030";
    private static final String FOREST = LAO_CAI + "/chi-tieu/II.2.b-2030-4";

    @Test
    void theVerdictIsTheFirstHeadingAndHasItsTimeAndItsSource() {
        var page = Reading.of(FOREST);
        assertThat(page.all("h2").first().text()).isEqualTo("Kết luận: ▲Đúng tiến độ");
        assertThat(page.all(".verdict .tag").eachText()).anyMatch(tag -> tag.startsWith("còn "));
        assertThat(page.all(".verdict a.outside").attr("href")).startsWith("https://");
        assertThat(page.all("h2").get(1).text()).isEqualTo("Lộ trình và số liệu");
    }

    @Test
    void anotherDayIsChosenBehindTheAnswer() {
        assertThat(Reading.of(FOREST).all(".grid ~ .day-choice details")).hasSize(1);
        var then = Reading.of(FOREST + "?ngay=2026-02-01");
        assertThat(then.all(".day-choice:has(~ .verdict)").text()).contains("theo tình trạng ngày 01/02/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "II.2.a-2030-2, II.2.c-2030-3",
        "II.2.c-2030-3, II.2.a-2030-2",
        "II.2.b-2030-4, II.2.b-2050-4",
        "II.2.b-2050-4, II.2.b-2030-4",
        "II.2.b-2030-4, II.2.b-2030-3",
        "II.2.b-2030-4, II.2.b-2030-5"
    })
    void aTargetLeadsToWhatIsNearIt(String target, String near) {
        assertThat(Reading.of(LAO_CAI + "/chi-tieu/" + target)
                        .all("#lien-quan a")
                        .eachAttr("href"))
                .contains(LAO_CAI + "/chi-tieu/" + near);
    }

    @Test
    void aTargetLeadsToItsIndicatorItsActionAndTheWholePlan() {
        assertThat(Reading.of("/vi/ke-hoach/lai-chau-2012/chi-tieu/IV.5-2")
                        .all("#lien-quan a")
                        .eachAttr("href"))
                .contains("/vi/ke-hoach/lai-chau-2012/hoat-dong#IV.5(3)", "/vi/ke-hoach/lai-chau-2012/chi-tieu");
        assertThat(Reading.of(FOREST).all("#lien-quan a").eachAttr("href")).contains("/vi/chi-so/forest-cover");
    }

    @Test
    void aTargetIsSharedWithLinksThatFollowNobody() {
        var share = Reading.of(FOREST).at("chia-se");
        assertThat(share.select("a[href^=https]").eachAttr("href"))
                .isEqualTo(List.of("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Ftangtruongxanh.example"
                        + FOREST.replace("/", "%2F")));
        assertThat(share.select(".cited").text())
                .contains("Tỷ lệ che phủ rừng 2030 – Lào Cai", "https://tangtruongxanh.example" + FOREST + "?ngay=");
    }

    @Test
    void aYesIsADotAndNotANumber() {
        var page = Reading.of("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu/II.2.c-2");
        assertThat(page.all(".chart .wide .c-way.c-leaf")).isEmpty();
        assertThat(page.all(".chart .wide .counted title").eachText()).allMatch(told -> told.startsWith("có ("));
    }

    @Test
    void thirtyNineTargetsPrintOnFourSheetsAndATargetWithItsChart() {
        try (var list = PortalUnderTest.open(LAO_CAI + "/chi-tieu")) {
            assertThat(sheets(list.page())).isLessThanOrEqualTo(4);
        }
        try (var still = PortalUnderTest.open(FOREST, 1280, false)) {
            assertThat(still.page().locator("#chia-se button:visible").count())
                    .as("buttons that need a script")
                    .isZero();
        }
        try (var target = PortalUnderTest.open(FOREST)) {
            target.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(target.page().locator(".chart .wide").isVisible()).isTrue();
            assertThat(target.page().locator(".verdict ol").isVisible())
                    .as("the working")
                    .isTrue();
            assertThat(target.page().locator(".day-choice details").isVisible()).isFalse();
            assertThat(target.page().locator(".printed").innerText()).contains(FOREST);
        }
    }

    /** On how many sheets a page is printed; windows show the screen's looks until they are asked for those of paper. */
    private static int sheets(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
