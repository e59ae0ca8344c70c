package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.platform.PortalUnderTest;
import greenplan.ui.platform.Visit;
import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The reporting year of the fictional province, from the open round to the public page, as its people see it. */
class YearInBrowserTests {

    private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2026, 12, 2);

    private final Round round = Round.open();
    private final Staff.Person officer = Staff.focalOfficer();

    @Test
    void aProvinceRunsItsReportingYear() {
        anEditorWritesAndItsHeadSubmitsInTime();
        anotherHeadHasNothingToReportAndSubmitsLate();
        theOfficerReturnsTheFirstReportWithAComment();
        itsHeadReadsTheCommentCorrectsAndResubmits();
        theOfficerAcceptsBothAtOnce();
        everybodySeesTheValueWithItsSource();
        everybodySeesWhoFiledAndHowLate();
    }

    private void anEditorWritesAndItsHeadSubmitsInTime() {
        try (var visit = Staff.open(Staff.editor(Round.BUILDING), "/noi-bo/bao-cao")) {
            visit.page()
                    .locator(".report-card a[href$='" + round.report(Round.BUILDING) + "']")
                    .click();
            visit.page().waitForSelector(".value-row");
            Round.ground(visit);
            Round.value(visit, Round.BUSES).fill("41,5");
            visit.page().keyboard().press("Tab");
            visit.page().getByLabel("Đã làm được gì").first().fill("Đã đặt hàng 12 xe buýt điện.");
            Round.says(visit, Round.BUSES, "Hiểu là 41,5 %");
            visit.page().getByLabel("Khó khăn và nguyên nhân").fill("Thiếu trạm sạc.");
            visit.page()
                    .getByLabel("Đề xuất", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("Bố trí đất cho trạm sạc.");
            visit.page().locator("#gui h2").click();
            visit.page().getByText("Xóa khó khăn này", exactly()).waitFor();
            assertThat(visit.text()).contains("chỉ lãnh đạo cơ quan gửi được báo cáo");
            visit.isQuiet().isAccessible();
        }
        try (var visit = Staff.open(Staff.head(Round.BUILDING), round.page(Round.BUILDING))) {
            submit(visit);
            assertThat(visit.text()).contains("Nộp đúng hạn").contains("12 xe buýt điện");
        }
    }

    private static void submit(Visit visit) {
        Round.press(visit, "Gửi cho cơ quan đầu mối");
        visit.page().getByText("Rút lại", exactly()).waitFor();
    }

    private void anotherHeadHasNothingToReportAndSubmitsLate() {
        PortalUnderTest.on(AFTER_THE_DEADLINE, () -> {
            var head = Staff.head(Staff.OTHER_DEPARTMENT);
            try (var visit = Staff.open(head, round.page(Staff.OTHER_DEPARTMENT))) {
                assertThat(visit.text()).contains("Trễ 3 ngày");
                Round.press(visit, "Ghi “không phát sinh”");
                visit.page().getByText("Bỏ “không phát sinh”", exactly()).waitFor();
                submit(visit);
                assertThat(visit.text()).contains("Nộp trễ 3 ngày");
            }
        });
    }

    private void theOfficerReturnsTheFirstReportWithAComment() {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + round.id())) {
            visit.isQuiet().isAccessible();
            visit.page()
                    .locator(
                            "#submitted a",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Sở Xây dựng"))
                    .click();
            visit.page().waitForSelector(".review-row");
            visit.isAccessible();
            Locator row = Round.row(visit, Round.BUSES);
            row.getByText("Ghi ý kiến").click();
            row.locator("textarea").fill("Số xe đã đăng ký là bao nhiêu?");
            Round.press(visit, "Trả lại kèm");
            visit.page().getByText("Báo cáo đã trả lại; cơ quan đang sửa.").waitFor();
        }
    }

    private void itsHeadReadsTheCommentCorrectsAndResubmits() {
        try (var visit = Staff.open(Staff.head(Round.BUILDING), round.page(Round.BUILDING))) {
            assertThat(Round.row(visit, Round.BUSES).innerText()).contains("Số xe đã đăng ký là bao nhiêu?");
            Round.value(visit, Round.BUSES).fill("42,6");
            visit.page().keyboard().press("Enter");
            Round.says(visit, Round.BUSES, "Hiểu là 42,6 %");
            submit(visit);
        }
    }

    private void theOfficerAcceptsBothAtOnce() {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + round.id())) {
            visit.page().getByLabel("Chọn tất cả").check();
            Round.press(visit, "Duyệt 2 báo cáo đã chọn");
            visit.page().locator("#accepted h3").nth(1).waitFor();
            assertThat(visit.page().locator("#accepted").innerText()).contains("Sở Xây dựng", "Sở Công Thương");
        }
    }

    private static void everybodySeesTheValueWithItsSource() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu/" + Round.BUSES)) {
            assertThat(visit.text())
                    .contains("42,6")
                    .contains("Báo cáo năm 2026 của Sở Xây dựng: Công văn hư cấu số 12");
        }
    }

    private void everybodySeesWhoFiledAndHowLate() {
        JsonNode cycles = Staff.graph(
                        null,
                        "{ plan(code: \"tinh-minh-hoa-2026\") { cycles { reports { agency { code } state onTime daysLate nothing } } } }",
                        Map.of())
                .at("/data/plan/cycles");
        JsonNode board = cycles.valueStream()
                .filter(cycle -> cycle.at("/reports")
                        .valueStream()
                        .anyMatch(report -> report.at("/daysLate").asInt() == 3))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cycles));
        assertThat(filing(board, Round.BUILDING).toString())
                .contains("ACCEPTED")
                .contains("\"onTime\":true");
        assertThat(filing(board, Staff.OTHER_DEPARTMENT).toString())
                .contains("ACCEPTED")
                .contains("\"nothing\":true");
        assertThat(filing(board, Round.SCIENCE).toString()).contains("NOT_FILED");
    }

    private static JsonNode filing(JsonNode board, String agency) {
        return board.at("/reports")
                .valueStream()
                .filter(report -> report.at("/agency/code").asString().equals(agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError(board));
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
