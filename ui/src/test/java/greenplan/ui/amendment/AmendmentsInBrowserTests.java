package greenplan.ui.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import org.junit.jupiter.api.Test;

/** An officer files an act that adds a target, sees before what it will do, and takes it back before its day. */
class AmendmentsInBrowserTests {

    private static final String LIST = "/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu?ngay=2028-03-01";

    @Test
    void anActAddsATargetAfterAPreviewAndIsWithdrawn() {
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo/sua-doi")) {
            visit.isQuiet().isAccessible().fits();
            fill(visit, "Số văn bản", "90/QĐ-MH");
            fill(visit, "Ngày văn bản", "20/11/2026");
            fill(visit, "Cơ quan ban hành", "UBND tỉnh Minh Họa");
            fill(visit, "Có hiệu lực từ ngày", "01/03/2028");
            fill(visit, "Sửa đổi gì, trong một câu", "Bổ sung chỉ tiêu xe buýt điện (hư cấu).");
            fill(visit, "Câu đó bằng tiếng Anh (có thể để trống)", "Adds a target for electric buses (fictional).");
            visit.exactly("Bổ sung chỉ tiêu").last().click();
            fill(visit, "Tên ngắn", "Xe buýt chạy điện");
            visit.page()
                    .getByLabel("Nguyên văn trong văn bản sửa đổi")
                    .nth(1)
                    .fill("đến năm 2030 có ít nhất 20% xe buýt chạy điện");
            fill(visit, "Năm đến hạn", "2030");
            fill(visit, "Tên chỉ số mới", "Tỷ lệ xe buýt chạy điện");
            fill(visit, "Đơn vị của chỉ số mới", "%");
            fill(visit, "Đo cái gì, tính thế nào", "Số xe buýt chạy điện trên tổng số xe buýt.");
            visit.exactly("Xem trước").last().click();
            visit.says("Các ngưỡng không khớp dạng chỉ tiêu");
            fill(visit, "Ngưỡng (hoặc cận dưới)", "20 xe");
            visit.exactly("Xem trước").last().click();
            visit.says("Hãy ghi một con số");
            fill(visit, "Ngưỡng (hoặc cận dưới)", "1.234");
            visit.exactly("Xem trước").last().click();
            visit.says("“1.234” có thể đọc theo hai cách");
            fill(visit, "Ngưỡng (hoặc cận dưới)", " +20");
            visit.exactly("Xem trước").last().click();
            visit.says("Văn bản này sẽ làm gì");
            assertThat(visit.page().innerText("#xem-truoc"))
                    .contains("Xe buýt chạy điện", "Được bổ sung.", "Ngưỡng dưới: 20", "Năm đến hạn: 2030");
            assertThat(PortalUnderTest.get(LIST).body()).doesNotContain("Xe buýt chạy điện");
            visit.isAccessible();

            visit.exactly("Ghi văn bản").last().click();
            visit.says("Đã ghi văn bản sửa đổi.");
            assertThat(PortalUnderTest.get(LIST).body()).contains("Xe buýt chạy điện", "bổ sung bởi 90/QĐ-MH");
            assertThat(PortalUnderTest.get("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu")
                            .body())
                    .doesNotContain("Xe buýt chạy điện");

            var act = visit.page()
                    .locator(
                            "#da-co li", new com.microsoft.playwright.Page.LocatorOptions().setHasText("xe buýt điện"));
            act.getByText("Rút lại trước ngày hiệu lực").click();
            act.getByLabel("Lý do rút lại").fill("Thử xong");
            act.getByText("Rút lại", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            visit.says("Đã rút lại sửa đổi.");
            assertThat(PortalUnderTest.get(LIST).body()).doesNotContain("Xe buýt chạy điện");
        }
    }

    private static void fill(Visit visit, String label, String value) {
        visit.page()
                .getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill(value);
    }
}
