package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.page.Visit;
import greenplan.ui.typing.TypedInBrowserTests;
import greenplan.ui.workspace.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingInBrowserTests {

    private static final String WASTE = OpenCycle.OF_SCIENCE.get(0);
    private static final String HAZARDOUS = OpenCycle.OF_SCIENCE.get(1);
    private static final String FORUM = OpenCycle.OF_SCIENCE.get(2);

    private static Visit science(OpenCycle cycle) {
        return OpenCycle.ground(Staff.open(Staff.editor(OpenCycle.SCIENCE), cycle.page(OpenCycle.SCIENCE)));
    }

    @Test
    void enterGoesToTheNextRowAndTheRowThatWasLeftSavesItself() {
        OpenCycle cycle = OpenCycle.open();
        try (var visit = science(cycle)) {
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

    @Test
    void aColumnOfASheetFillsTheRowsBelow() {
        try (var visit = science(OpenCycle.open())) {
            OpenCycle.value(visit, WASTE)
                    .evaluate(
                            "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                    + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                            "82,5 %\r\n80,0\r\ncó\r\n");
            OpenCycle.says(visit, WASTE, "Hiểu là 82,5 %");
            OpenCycle.says(visit, HAZARDOUS, "Hiểu là 80,0 %");
            OpenCycle.says(visit, FORUM, "Hiểu là đã thực hiện");
            assertThat(visit.text()).contains("Đã dán 3 giá trị").contains("Đã ghi 3/3 số liệu");
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndAnOddValueNeedsAReason() {
        try (var visit = science(OpenCycle.open())) {
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
        try (var visit = science(OpenCycle.open())) {
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
        try (var first = science(cycle);
                var second = science(cycle)) {
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

    @Test
    void whatWasTypedComesBackAfterTheSessionEnded() {
        OpenCycle cycle = OpenCycle.open();
        var editor = Staff.editor(OpenCycle.SCIENCE);
        try (var visit = OpenCycle.ground(Staff.open(editor, cycle.page(OpenCycle.SCIENCE)))) {
            OpenCycle.value(visit, WASTE).pressSequentially("83,5");
            Staff.tell(Staff.token(editor), "signOutEverywhere", Map.of(), "done");
            visit.page().reload();
            Staff.fillIn(visit, editor.email(), Staff.PASSWORD);
            visit.words("Điền lại và lưu").click();
            OpenCycle.says(visit, WASTE, "Hiểu là 83,5 %. Đã lưu");
            TypedInBrowserTests.keeps(visit, 0);
        }
    }

    @Test
    void aFileIsAttachedToAValue() {
        try (var visit = science(OpenCycle.open())) {
            Locator row = OpenCycle.row(visit, WASTE);
            OpenCycle.value(visit, WASTE).fill("84");
            visit.page().keyboard().press("Enter");
            OpenCycle.says(visit, WASTE, "Đã lưu");
            row.getByText("Tệp đính kèm").click();
            row.getByLabel("Chọn tệp")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "cong-van-12.pdf",
                            "application/pdf",
                            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
            row.getByText("cong-van-12.pdf").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theReportIsQuietAccessibleAndFits(int width) {
        OpenCycle cycle = OpenCycle.open();
        try (var visit = Staff.open(Staff.head(OpenCycle.SCIENCE), cycle.page(OpenCycle.SCIENCE), width)) {
            visit.words("Gửi cho cơ quan đầu mối").click();
            visit.page().locator(".complaint a").first().waitFor();
            visit.isQuiet().isAccessible().fits();
            visit.page().navigate(visit.page().url().replaceFirst("/bao-cao/.*", "/bao-cao"));
            visit.page().locator(".report-card").first().waitFor();
            visit.isAccessible().fits();
        }
    }
}
