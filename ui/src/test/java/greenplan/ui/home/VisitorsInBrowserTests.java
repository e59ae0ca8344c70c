package greenplan.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** Seven people who come with a question, from the page where they begin to the answer that they came for. */
class VisitorsInBrowserTests {

    private static final String FOREST = "/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4";

    @Test
    void aCitizenOnAPhoneFindsWhatWasPromisedAboutWasteWaterAndWhoAnswers() {
        try (var visit = PortalUnderTest.phone("/vi?tinh=lao-cai")) {
            visit.page().click(".tile[href$='linh-vuc=nuoc']");
            visit.says("Hiển thị 13/39 chỉ tiêu");
            follow(visit, "Tỷ lệ thu gom, xử lý nước thải đô thị");
            visit.says("Chưa có số liệu")
                    .says("đô thị đạt 60-80%")
                    .says("Sở Xây dựng")
                    .fits();
        }
    }

    @Test
    void theOwnerOfAKilnFindsWhatIsAskedOfKilnsAndWhomToAsk() {
        try (var visit = PortalUnderTest.open("/vi")) {
            follow(visit, "Dành cho doanh nghiệp");
            visit.page().selectOption("select[name=tinh]", "lai-chau");
            visit.page().selectOption("select[name=nganh]", "xay-dung");
            visit.page().click(".filters button");
            visit.says("Các lò gạch đất nung làm thủ công phải chấm dứt")
                    .says("khuyến khích sản xuất gạch không nung")
                    .says("Thời gian của kế hoạch này đã hết")
                    .says("Hỏi ai: Sở Tài chính");
        }
    }

    @Test
    void aJournalistCountsWhatExpiredOpensTheSourceCitesAndTakesTheData() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/lai-chau-2012")) {
            visit.says("14 lời hứa hết hạn năm 2020; không lời hứa nào có số liệu chứng minh.");
            visit.go("/vi" + FOREST);
            assertThat(visit.page().getAttribute(".verdict a.outside", "href")).startsWith("https://");
            visit.page().click("#chia-se summary");
            visit.says("theo tình trạng ngày");
            var file = visit.page().waitForDownload(() -> visit.page().click("#duong-di .csv >> nth=0"));
            assertThat(file.suggestedFilename()).matches("lao-cai-2021-2030-chi-tieu-II.2.b-2030-4-.*\\.csv");
        }
    }

    @Test
    void aTeacherPrintsAPlanOnOneSheet() throws IOException {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/lao-cai-2021-2030")) {
            follow(visit, "Một trang để dán bảng tin (PDF)");
            visit.says("quét mã bên cạnh");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            try (var sheets = Loader.loadPDF(visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void aBlindReaderGetsFromHeadingToHeadingToTheAnswer() {
        try (var visit = PortalUnderTest.open("/vi" + FOREST)) {
            var headings = visit.page().getByRole(AriaRole.HEADING).allTextContents();
            assertThat(headings.get(0)).contains("Tỷ lệ che phủ rừng");
            assertThat(headings.get(1)).startsWith("Kết luận:").endsWith("Đúng tiến độ");
            assertThat(visit.page().getByRole(AriaRole.IMG).first().getAttribute("aria-labelledby"))
                    .isNotBlank();
            assertThat(visit.page()
                            .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Cùng số liệu, dạng bảng"))
                            .count())
                    .isPositive();
        }
    }

    @Test
    void anOldManWhoMistypesIsUnderstood() {
        try (var visit = PortalUnderTest.open("/vi")) {
            Locator field = visit.page().locator("#tim-o-day");
            field.fill("nuoc thia");
            field.press("Enter");
            visit.says("Ý bạn là").says("Lào Cai · đến năm 2030").says("Chưa có số liệu");
            visit.page().locator("main a:text-is('nước thải')").click();
            visit.says("Kết quả cho “nước thải”");
        }
    }

    @Test
    void aDonorsOfficerReadsTheQuoteInEnglishAndTakesTheQuery() {
        try (var visit = PortalUnderTest.open("/en")) {
            assertThat(visit.page().getAttribute("#tim-o-day", "placeholder")).isEqualTo("clean water…");
            visit.go("/en" + FOREST);
            visit.says("Unofficial translation").says("On track");
            visit.page().click("footer .query summary");
            visit.says("query Target(");
        }
    }

    private static void follow(Visit visit, String link) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
