package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What cannot be saved as it was typed says why, and what helps. */
class RefusedValuesInBrowserTests {

    private static final String WASTE = OpenCycle.OF_SCIENCE.get(0);

    @Test
    void whatIsWrongIsSaidAtItsFieldAndAnOddValueNeedsAReason() {
        try (var visit = OpenCycle.science(OpenCycle.open())) {
            OpenCycle.value(visit, WASTE).fill("tám mươi");
            visit.page().keyboard().press("Enter");
            Locator row = OpenCycle.row(visit, WASTE);
            row.locator(".field-amount .problem", new Locator.LocatorOptions().setHasText("Ví dụ đúng"))
                    .waitFor();
            OpenCycle.value(visit, WASTE).fill("815");
            visit.page().keyboard().press("Enter");
            row.getByText("Lưu kèm lý do").waitFor();
            visit.isAccessible();
            row.getByLabel("Vì sao giá trị này vẫn đúng").fill("Tính cả xã mới sáp nhập");
            row.getByText("Lưu kèm lý do").click();
            OpenCycle.says(visit, WASTE, "Hiểu là 815 %. Đã lưu");
        }
    }

    @Test
    void aFieldSaysAllThatIsWrongWithIt() {
        try (var visit = OpenCycle.science(OpenCycle.open())) {
            Locator row = OpenCycle.row(visit, WASTE);
            row.getByLabel("Chất thải rắn sinh hoạt đô thị được thu gom, %").fill("1.234 tấn");
            visit.page().keyboard().press("Enter");
            Locator problem = row.locator(".field-amount .problem");
            problem.waitFor();
            assertThat(problem.innerText())
                    .contains("tính bằng %, không phải bằng “tấn”")
                    .contains("Hiểu là 1,234")
                    .contains("số gần nhất");
        }
    }

    @Test
    void ofTwoEditorsTheSecondSeesBothValuesAndChooses() {
        OpenCycle cycle = OpenCycle.open();
        try (var first = OpenCycle.science(cycle);
                var second = OpenCycle.science(cycle)) {
            OpenCycle.value(first, WASTE).fill("81");
            first.page().keyboard().press("Enter");
            OpenCycle.says(first, WASTE, "Đã lưu");
            OpenCycle.value(second, WASTE).fill("82");
            second.page().keyboard().press("Enter");
            Locator row = OpenCycle.row(second, WASTE);
            row.getByText("Lưu bản của tôi").waitFor();
            assertThat(row.locator(".both dd").allInnerTexts())
                    .hasSize(2)
                    .first()
                    .isEqualTo("82");
            assertThat(row.locator(".both dd").last().innerText()).startsWith("81");
            second.isAccessible();
            row.getByText("Giữ bản đang được lưu").click();
            OpenCycle.says(second, WASTE, "Hiểu là 81 %");
            assertThat(OpenCycle.value(second, WASTE).inputValue()).isEqualTo("81");
        }
    }
}
