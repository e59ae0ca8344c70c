package greenplan.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import greenplan.ui.page.Visit;
import greenplan.ui.report.OpenCycle;
import greenplan.ui.workspace.Staff;
import org.junit.jupiter.api.Test;

class AssessmentInBrowserTests {

    private final OpenCycle cycle = OpenCycle.open("FIVE_YEAR");
    private final String page = "/noi-bo/nhan-dinh/" + cycle.report(Staff.DEPARTMENT);

    @Test
    void whatIsWrittenIsSavedWhenItIsLeftKeptWhenItIsNotAndOverwritesNobody() {
        var head = Staff.head(Staff.DEPARTMENT);
        try (var first = Staff.open(head, page);
                var second = Staff.open(Staff.editor(Staff.DEPARTMENT), page)) {
            part(first, "RESULTS").fill("Đã trồng 25.000 ha rừng.");
            part(first, "RESULTS").press("Tab");
            first.says("Đã lưu");
            part(second, "RESULTS").fill("Đã trồng 26.000 ha rừng.");
            part(second, "RESULTS").press("Tab");
            second.says("Chưa có gì bị ghi đè").says("Đã trồng 25.000 ha rừng.");
            second.isAccessible();
            second.exactly("Lưu bản của tôi").click();
            second.says("Đã lưu").isQuiet();
            part(first, "CAUSES").fill("Chưa rời ô này");
            first.go("/noi-bo/bao-cao").go(page).says("Máy này còn giữ 1 dòng bạn đã gõ");
            first.exactly("Điền lại và lưu").click();
            first.says("Đã lưu").isQuiet();
            first.go(page);
            assertThat(part(first, "RESULTS").inputValue()).isEqualTo("Đã trồng 26.000 ha rừng.");
            assertThat(part(first, "CAUSES").inputValue()).isEqualTo("Chưa rời ô này");
        }
    }

    private static Locator part(Visit visit, String part) {
        Page page = visit.page();
        page.waitForSelector(".saved-row textarea");
        return page.locator("[id=\"assessment:" + part + "-text\"]");
    }
}
