package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.workspace.Staff;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of a report: typed, pasted, emptied, and with files. */
class FilingInBrowserTests {

    private static final String WASTE = OpenCycle.OF_SCIENCE.get(0);
    private static final String HAZARDOUS = OpenCycle.OF_SCIENCE.get(1);
    private static final String FORUM = OpenCycle.OF_SCIENCE.get(2);

    @Test
    void aColumnOfASheetFillsTheRowsBelow() {
        try (var visit = OpenCycle.science(OpenCycle.open())) {
            paste(OpenCycle.value(visit, WASTE), "82,5 %\r\n80,0\r\ncó\r\n");
            OpenCycle.says(visit, WASTE, "Hiểu là 82,5 %");
            OpenCycle.says(visit, HAZARDOUS, "Hiểu là 80,0 %");
            OpenCycle.says(visit, FORUM, "Hiểu là đã thực hiện");
            assertThat(visit.text()).contains("Đã dán 3 dòng").contains("Đã ghi 3/3 số liệu");
        }
    }

    private static void paste(Locator field, String text) {
        field.evaluate(
                "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                text);
    }

    /** Pasted before the area is chosen for all: nothing is lost, and it saves itself as soon as that is done. */
    @Test
    void aRangeKeepsItsColumnsSaysWhatItLeavesOutAndSavesItselfWithWhatComesLater() {
        try (var visit =
                Staff.open(Staff.editor(OpenCycle.SCIENCE), OpenCycle.open().page(OpenCycle.SCIENCE))) {
            var calls = new AtomicInteger();
            paste(
                    OpenCycle.value(visit, WASTE),
                    "Mã\tGiá trị\tLoại số liệu\tTính đến ngày\tVăn bản làm căn cứ\tGhi chú\tLý do\r\n"
                            + FORUM + "\t\t\t\t\t\tChưa họp\r\n"
                            + HAZARDOUS + "\t80,5\tchính thức\t08/11/2026\t\"Công văn\nsố 9\"\tx\t\r\n"
                            + WASTE + "\t82,5 %\tsơ bộ\t07/11/2026\tBáo cáo số 3\t\t\r\n"
                            + "II.9-9\t1\t\t\t\t\t\r\n");
            visit.says("Cột 6 (“Ghi chú”) không được dán");
            visit.says("không có dòng nào mang mã “II.9-9”");
            OpenCycle.row(visit, WASTE)
                    .locator(".problem", new Locator.LocatorOptions().setHasText("Địa bàn"))
                    .first()
                    .waitFor();
            OpenCycle.says(visit, FORUM, "Đã lưu");
            visit.words("Còn 2 dòng chưa lưu.").waitFor();
            visit.page().onRequest(request -> {
                if (request.url().contains("v-r=uidl")) {
                    calls.incrementAndGet();
                }
            });
            visit.page().locator(".shared").getByLabel("Địa bàn được đo").selectOption("minh-hoa-before-2025-07");
            OpenCycle.says(visit, WASTE, "Hiểu là 82,5 %. Đã lưu");
            OpenCycle.says(visit, HAZARDOUS, "Hiểu là 80,5 %. Đã lưu");
            assertThat(calls.get()).isLessThanOrEqualTo(3);
            assertThat(OpenCycle.row(visit, HAZARDOUS).locator("[name=source]").inputValue())
                    .isEqualTo("Công văn số 9");
            assertThat(OpenCycle.row(visit, HAZARDOUS).locator("[name=kind]").inputValue())
                    .isEqualTo("OFFICIAL");
            assertThat(OpenCycle.row(visit, WASTE).locator("[name=asOf]").inputValue())
                    .isEqualTo("07/11/2026");
            assertThat(visit.text()).contains("Đã ghi 2/3 số liệu; 1 dòng ghi lý do");
            visit.isQuiet().isAccessible();
        }
    }

    @Test
    void aSavedRowIsEmptiedAndFilledInAsItWas() {
        try (var visit = OpenCycle.science(OpenCycle.open())) {
            OpenCycle.value(visit, WASTE).fill("81,5");
            visit.page().keyboard().press("Enter");
            OpenCycle.says(visit, WASTE, "Đã lưu");
            Locator row = OpenCycle.row(visit, WASTE);
            row.locator(".row-acts button").click();
            row.locator(".row-notice button").first().click();
            OpenCycle.says(visit, WASTE, "Đã xóa số liệu của dòng");
            assertThat(OpenCycle.value(visit, WASTE).inputValue()).isEmpty();
            assertThat(visit.text()).contains("Đã ghi 0/3 số liệu");
            row.getByText("Ghi lại như cũ").click();
            OpenCycle.says(visit, WASTE, "Hiểu là 81,5 %. Đã lưu");
        }
    }

    @Test
    void aFileIsAttachedToAValue() {
        try (var visit = OpenCycle.science(OpenCycle.open())) {
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
            assertThat(visit.page().evaluate("""
                            () => [...document.querySelectorAll('main [data-row] :is(input, textarea, select)')]
                              .filter(field => field.offsetParent)
                              .filter(field => {
                                field.focus();
                                return field.getBoundingClientRect().bottom > document.querySelector('.bar').getBoundingClientRect().top;
                              }).length
                            """))
                    .as("fields that the bar covers while one types in them")
                    .isEqualTo(0);
            visit.page().navigate(visit.page().url().replaceFirst("/bao-cao/.*", "/bao-cao"));
            visit.page().locator(".report-card").first().waitFor();
            visit.isAccessible().fits();
        }
    }
}
