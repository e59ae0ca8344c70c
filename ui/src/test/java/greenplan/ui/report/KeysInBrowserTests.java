package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import org.junit.jupiter.api.Test;

/** A report is filled in without a mouse. */
class KeysInBrowserTests {

    private static final String WASTE = OpenCycle.OF_SCIENCE.get(0);
    private static final String HAZARDOUS = OpenCycle.OF_SCIENCE.get(1);

    @Test
    void enterGoesToTheNextRowAndTheRowThatWasLeftSavesItself() {
        OpenCycle cycle = OpenCycle.open();
        try (var visit = OpenCycle.science(cycle)) {
            OpenCycle.value(visit, WASTE).fill("81,5");
            visit.page().keyboard().press("Enter");
            OpenCycle.says(visit, WASTE, "Hiểu là 81,5 %. Đã lưu");
            assertThat(visit.page().evaluate("document.activeElement.closest('[data-row]').dataset.row"))
                    .isEqualTo("target:" + HAZARDOUS);
            visit.page().reload();
            assertThat(OpenCycle.value(visit, WASTE).inputValue()).isEqualTo("81,5");
            assertThat(OpenCycle.row(visit, WASTE).innerText()).contains("đến năm 2025");
        }
    }

    /** A link to a part of the page leaves what is typed and not saved where it is. */
    @Test
    void aLinkToAPartOfThePageLeavesWhatIsTyped() {
        try (var visit = OpenCycle.science(OpenCycle.open())) {
            OpenCycle.value(visit, WASTE).fill("81,5");
            visit.page().locator(".skip").first().focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**#noi-dung");
            assertThat(isFocused(visit, "#noi-dung")).isTrue();
            Staff.settled(visit);
            assertThat(OpenCycle.value(visit, WASTE).inputValue()).isEqualTo("81,5");
            OpenCycle.says(visit, WASTE, "Hiểu là 81,5 %. Đã lưu");
        }
    }

    /** The first value is two keys away, all is saved by a key, and the keys are shown. */
    @Test
    void theKeyboardDoesItAllAndTheHeadHearsOfIt() {
        OpenCycle cycle = OpenCycle.open();
        try (var visit = OpenCycle.science(cycle)) {
            visit.page().reload();
            var keyboard = visit.page().keyboard();
            visit.page().waitForSelector(".value-row");
            Staff.settled(visit);
            int stops = 0;
            do {
                keyboard.press("Tab");
                stops++;
                if (isFocused(visit, ".skip, [data-to-values]")) {
                    keyboard.press("Enter");
                }
            } while (stops < 20 && !isFocused(visit, "[data-main]"));
            assertThat(stops).isLessThanOrEqualTo(5);
            visit.page().locator(".shared").getByLabel("Văn bản làm căn cứ").fill("Công văn hư cấu số 12");
            visit.page().locator(".shared").getByLabel("Địa bàn được đo").selectOption("minh-hoa-before-2025-07");
            OpenCycle.value(visit, WASTE).fill("81,5");
            keyboard.press("Control+s");
            OpenCycle.says(visit, WASTE, "Hiểu là 81,5 %. Đã lưu");
            visit.page().locator("[data-show-shortcuts]").click();
            visit.words("Lưu tất cả các dòng chưa lưu").waitFor();
            visit.isAccessible();
            keyboard.press("Escape");
            keyboard.press("Control+Enter");
            visit.words("Trình lãnh đạo?").waitFor();
            visit.page().locator("[data-yes]").click();
            visit.page().getByLabel("Lời trình").fill("Đã đủ số liệu");
            visit.page()
                    .locator("vaadin-button", new Page.LocatorOptions().setHasText("Trình lãnh đạo"))
                    .click();
            visit.says("Đã trình lãnh đạo cơ quan.");
        }
        try (var visit = Staff.open(Staff.head(OpenCycle.SCIENCE), cycle.page(OpenCycle.SCIENCE))) {
            assertThat(visit.text()).contains("trình lãnh đạo lúc").contains("Đã đủ số liệu");
            visit.page()
                    .locator("vaadin-button", new Page.LocatorOptions().setHasText("Trả lại người soạn"))
                    .click();
            visit.page().getByLabel("Cần làm gì trước khi trình lại").fill("Thêm diễn đàn");
            visit.page()
                    .locator("vaadin-button", new Page.LocatorOptions().setHasText("Trả lại người soạn"))
                    .click();
            visit.says("Đã trả lại người soạn.");
            assertThat(visit.text()).contains("Thêm diễn đàn");
            visit.isAccessible().fits();
        }
    }

    private static boolean isFocused(Visit visit, String selector) {
        return (Boolean) visit.page().evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
