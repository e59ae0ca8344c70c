package greenplan.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import greenplan.ui.page.Reading;
import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A figure came with a package, an agency reported another one of the same day, and the focal agency takes the first one after all. */
class PackageFigureInBrowserTests {

    @Test
    void theFigureOfAPackageIsChosenAfterTheReportWasAccepted() {
        var province = new LoadedProvince("chon-so", LocalDate.of(2026, 11, 21), new Random(1));
        String cycle = province.open();
        String report = province.report(cycle, province.finance());
        String head = province.token(province.head(province.finance()));
        province.of(report).at("/values").forEach(row -> {
            String target = row.at("/target").asString();
            var value = target.equals(LoadedProvince.TARGET)
                    ? Map.of(
                            "kind", "OFFICIAL",
                            "amount", "19,5",
                            "source", "Văn bản A",
                            "asOf", "2025-12-31",
                            "territory", province.area,
                            "overrideReason", "Số của năm trước")
                    : Map.of("noDataReason", "Chưa hỏi dân");
            Staff.tell(
                    head,
                    "fileValue",
                    Map.of("report", report, "target", target, "expectedVersion", 0, "value", value),
                    "");
        });
        province.submit(report);
        province.tell(
                "acceptRows",
                Map.of(
                        "reports",
                        List.of(Map.of(
                                "report", report,
                                "expectedVersion",
                                        province.of(report).at("/version").asInt(),
                                "decisions",
                                        List.of(Map.of("target", LoadedProvince.TARGET, "reason", "Số chính thức"))))));
        String page = "/vi/ke-hoach/" + province.plan + "/chi-tieu/" + LoadedProvince.TARGET;
        assertThat(Reading.of(page).text()).contains("Giá trị mới nhất: 19,5", "Số chính thức");

        try (var visit = Staff.open(province.officer, "/noi-bo/so-lieu")) {
            Locator words = visit.page().locator("p:first-child", new Page.LocatorOptions().setHasText("18,4"));
            Locator item = visit.page().locator("main li", new Page.LocatorOptions().setHas(words));
            item.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Dùng số này để đánh giá"))
                    .click();
            item.getByLabel("Lý do (công khai)").fill("Báo cáo của tỉnh đã được kiểm tra");
            item.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Ghi quyết định"))
                    .click();
            visit.says("Đã ghi quyết định; số này được dùng để đánh giá.");
            visit.isAccessible().fits();
        }
        assertThat(Reading.of(page).text())
                .contains("Giá trị mới nhất: 18,4", "Báo cáo của tỉnh đã được kiểm tra", "số khác là 19,5");
    }
}
