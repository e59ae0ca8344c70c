package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import greenplan.ui.page.Visit;
import greenplan.ui.typing.TypedInBrowserTests;
import greenplan.ui.workspace.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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
        try (var visit = science(OpenCycle.open())) {
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

    /** A link to a part of the page leaves what is typed and not saved where it is. */
    @Test
    void aLinkToAPartOfThePageLeavesWhatIsTyped() {
        try (var visit = science(OpenCycle.open())) {
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
        try (var visit = science(cycle)) {
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
