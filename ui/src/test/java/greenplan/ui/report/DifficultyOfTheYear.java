package greenplan.ui.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;

/** What happens in the reporting year to a difficulty that an agency told: it is answered, climbs, and is answered there. */
record DifficultyOfTheYear(OpenCycle cycle, Staff.Person officer) {

    private static final String DESK = "/noi-bo/kho-khan";

    void theLeaderAnswersTheDifficulty() {
        try (var visit = Staff.open(Staff.leader(), cycle.review(OpenCycle.BUILDING))) {
            Locator difficulties = visit.page().locator("#kho-khan");
            difficulties.getByText("Trả lời khó khăn này").click();
            difficulties
                    .getByLabel("Trả lời", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Giao Sở Xây dựng chọn vị trí trong quý I.");
            difficulties.getByLabel("Ngày trả lời").fill("21/11/2026");
            difficulties.getByText("Gửi trả lời").click();
            visit.says("Ủy ban nhân dân tỉnh trả lời ngày 21/11/2026:");
        }
    }

    void theDifficultyClimbsToAMinistryWhoseAnswerEverybodyReads() {
        try (var visit = Staff.open(Staff.leader(), DESK)) {
            visit.exactly("Đã trả lời").click();
            Locator difficulty = difficulty(visit);
            difficulty.getByText("Kiến nghị cấp có thẩm quyền").click();
            // The button that opens the form has the words in its name as well.
            difficulty
                    .getByLabel("Cấp có thẩm quyền", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Bộ Xây dựng (hư cấu)");
            difficulty.getByLabel("Vì sao chưa giải quyết được ở cấp này").fill("Thuộc quy chuẩn quốc gia.");
            difficulty
                    .getByText("Kiến nghị", new Locator.GetByTextOptions().setExact(true))
                    .click();
            difficulty.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        try (var visit = Staff.open(officer, "/noi-bo")) {
            visit.words("khó khăn chờ bạn trả lời").click();
            Locator difficulty = difficulty(visit);
            assertThat(difficulty.innerText()).contains("Ở cấp có thẩm quyền", "mới đến hôm nay");
            difficulty.getByText("Ghi văn bản trả lời").click();
            difficulty.getByLabel("Số văn bản trả lời").fill("77/BXD-HTKT (hư cấu)");
            difficulty.getByLabel("Ngày văn bản").fill("21/11/2026");
            difficulty.getByLabel("Nội dung trả lời, tóm tắt").fill("Cho phép đặt trạm sạc trong bến xe.");
            difficulty
                    .getByLabel("Tệp văn bản trả lời")
                    .setInputFiles(new FilePayload("ký.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(UTF_8)));
            difficulty.getByText("Đã tải lên: ký.pdf").waitFor();
            visit.isAccessible();
            difficulty.getByText("Lưu văn bản trả lời").click();
            difficulty.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            visit.exactly("Đã trả lời").click();
            difficulty
                    .getByText("Công khai", new Locator.GetByTextOptions().setExact(true))
                    .click();
            difficulty.getByText("Công khai khó khăn này").click();
            difficulty.getByText("Công khai từ ngày").waitFor();
        }
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/tinh-minh-hoa-2026/kho-khan", 360, true)) {
            assertThat(visit.text())
                    .contains("Thiếu trạm sạc.", "Giao Sở Xây dựng chọn vị trí trong quý I.")
                    .contains("Bộ Xây dựng (hư cấu) (77/BXD-HTKT (hư cấu))", "Cho phép đặt trạm sạc trong bến xe.")
                    .doesNotContain("Thuộc quy chuẩn quốc gia.", "ký.pdf");
            visit.isQuiet().isAccessible().fits();
        }
    }

    private static Locator difficulty(Visit visit) {
        return visit.page()
                .locator("main li", new Page.LocatorOptions().setHasText("Thiếu trạm sạc."))
                .first();
    }
}
