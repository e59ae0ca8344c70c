package greenplan.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import org.junit.jupiter.api.Test;

class NotesInBrowserTests {

    private static final String PUBLIC = "/vi/ke-hoach/tinh-minh-hoa-2026/ghi-chu";

    @Test
    void anEditorAddsANoteAndRecordsTheOfficialAnswerToIt() {
        try (var visit = Staff.open(Staff.portalEditor(), "/noi-bo/ghi-chu")) {
            choose(visit, "Điều khoản", "II.2.b");
            visit.says("Nguyên văn điều khoản, để trích:");
            choose(visit, "Loại", "lỗi do quét");
            visit.page().getByLabel("Chữ đáng ngờ (trích)").fill("chữ này không có ở đâu cả");
            visit.exactly("Thêm ghi chú").last().click();
            visit.says("Bạn hãy điền mục này.");
            visit.page().getByLabel("Điều đáng ngờ, một câu tiếng Việt").fill("Có vẻ thiếu một dấu.");
            visit.exactly("Thêm ghi chú").last().click();
            visit.says("Trích dẫn phải có nguyên văn trong điều khoản II.2.b.");
            visit.page().getByLabel("Chữ đáng ngờ (trích)").fill("");
            visit.exactly("Thêm ghi chú").last().click();
            Locator note = visit.page().locator("#p-01");
            note.waitFor();
            assertThat(PortalUnderTest.get(PUBLIC).body()).contains("Có vẻ thiếu một dấu.");

            note.getByText("Ghi giải thích chính thức").click();
            note.getByLabel("Giải thích chính thức", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Thiếu dấu phẩy; giữ nguyên nghĩa.");
            note.getByLabel("Văn bản trả lời").fill("45/STC-TH (hư cấu)");
            note.getByLabel("Ngày văn bản").fill("20/11/2026");
            note.getByText("Lưu giải thích").click();
            visit.says("Sửa giải thích chính thức");
            assertThat(PortalUnderTest.get(PUBLIC).body()).contains("Thiếu dấu phẩy", "45/STC-TH (hư cấu)");

            note.getByText("Lịch sử thay đổi").click();
            visit.page().waitForURL("**/lich-su/**");
            visit.says("Lịch sử – Ghi chú biên tập: p-01");
            assertThat(visit.text()).contains("Sửa: Ghi chú biên tập", "(để trống) → Thiếu dấu phẩy", "20/11/2026");
            visit.isQuiet();
        }
    }

    private static void choose(Visit visit, String label, String item) {
        visit.page()
                .getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .click();
        visit.page()
                .locator(
                        "vaadin-combo-box-item, vaadin-select-item",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(item))
                .first()
                .click();
    }
}
