package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.platform.Visit;
import greenplan.ui.workspace.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingInBrowserTests {

    private static final String WASTE = Round.OF_SCIENCE.get(0);
    private static final String HAZARDOUS = Round.OF_SCIENCE.get(1);
    private static final String FORUM = Round.OF_SCIENCE.get(2);

    private static Visit science(Round round) {
        return Round.ground(Staff.open(Staff.editor(Round.SCIENCE), round.page(Round.SCIENCE)));
    }

    @Test
    void enterGoesToTheNextRowAndTheRowThatWasLeftSavesItself() {
        Round round = Round.open();
        try (var visit = science(round)) {
            Round.value(visit, WASTE).fill("81,5");
            visit.page().keyboard().press("Enter");
            Round.says(visit, WASTE, "Hiểu là 81,5 %. Đã lưu");
            assertThat(visit.page().evaluate("document.activeElement.closest('[data-row]').dataset.row"))
                    .isEqualTo("target:" + HAZARDOUS);
            visit.page().reload();
            assertThat(Round.value(visit, WASTE).inputValue()).isEqualTo("81,5");
            assertThat(Round.row(visit, WASTE).innerText()).contains("đến năm 2025");
        }
    }

    @Test
    void aColumnOfASheetFillsTheRowsBelow() {
        try (var visit = science(Round.open())) {
            Round.value(visit, WASTE)
                    .evaluate(
                            "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                    + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                            "82,5 %\r\n80,0\r\ncó\r\n");
            Round.says(visit, WASTE, "Hiểu là 82,5 %");
            Round.says(visit, HAZARDOUS, "Hiểu là 80,0 %");
            Round.says(visit, FORUM, "Hiểu là đã thực hiện");
            assertThat(visit.text()).contains("Đã dán 3 giá trị").contains("Đã ghi 3/3 chỉ tiêu");
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndAnOddValueNeedsAReason() {
        try (var visit = science(Round.open())) {
            Round.value(visit, WASTE).fill("tám mươi");
            visit.page().keyboard().press("Enter");
            Locator row = Round.row(visit, WASTE);
            row.locator(".field-amount .problem", new Locator.LocatorOptions().setHasText("Ví dụ đúng"))
                    .waitFor();
            Round.value(visit, WASTE).fill("815");
            visit.page().keyboard().press("Enter");
            row.getByText("Lưu kèm lý do").waitFor();
            visit.isAccessible();
            row.getByLabel("Vì sao giá trị này vẫn đúng").fill("Tính cả xã mới sáp nhập");
            row.getByText("Lưu kèm lý do").click();
            Round.says(visit, WASTE, "Hiểu là 815 %. Đã lưu");
        }
    }

    @Test
    void ofTwoEditorsTheSecondSeesBothValuesAndChooses() {
        Round round = Round.open();
        try (var first = science(round);
                var second = science(round)) {
            Round.value(first, WASTE).fill("81");
            first.page().keyboard().press("Enter");
            Round.says(first, WASTE, "Đã lưu");
            Round.value(second, WASTE).fill("82");
            second.page().keyboard().press("Enter");
            Locator row = Round.row(second, WASTE);
            row.getByText("Lưu bản của tôi").waitFor();
            assertThat(row.locator(".both dd").allInnerTexts())
                    .hasSize(2)
                    .first()
                    .isEqualTo("82");
            assertThat(row.locator(".both dd").last().innerText()).startsWith("81");
            second.isAccessible();
            row.getByText("Giữ bản đang được lưu").click();
            Round.says(second, WASTE, "Hiểu là 81 %");
            assertThat(Round.value(second, WASTE).inputValue()).isEqualTo("81");
        }
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionEnded() {
        Round round = Round.open();
        var editor = Staff.editor(Round.SCIENCE);
        try (var visit = Round.ground(Staff.open(editor, round.page(Round.SCIENCE)))) {
            Round.value(visit, WASTE).pressSequentially("83,5");
            Staff.tell(Staff.token(editor), "signOutEverywhere", Map.of(), "done");
            visit.page().reload();
            Staff.fillIn(visit, editor.email(), Staff.PASSWORD);
            visit.words("Điền lại và lưu").click();
            Round.says(visit, WASTE, "Hiểu là 83,5 %. Đã lưu");
            TypedInBrowserTests.keeps(visit, 0);
        }
    }

    @Test
    void aFileIsAttachedToAValue() {
        try (var visit = science(Round.open())) {
            Locator row = Round.row(visit, WASTE);
            Round.value(visit, WASTE).fill("84");
            visit.page().keyboard().press("Enter");
            Round.says(visit, WASTE, "Đã lưu");
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
        Round round = Round.open();
        try (var visit = Staff.open(Staff.head(Round.SCIENCE), round.page(Round.SCIENCE), width)) {
            visit.words("Gửi cho cơ quan đầu mối").click();
            visit.page().locator(".complaint a").first().waitFor();
            visit.isQuiet().isAccessible().fits();
            visit.page().navigate(visit.page().url().replaceFirst("/bao-cao/.*", "/bao-cao"));
            visit.page().locator(".report-card").first().waitFor();
            visit.isAccessible().fits();
        }
    }
}
