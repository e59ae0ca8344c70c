package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The reporting year of the fictional province, from the open cycle to the public page, as its people see it. */
@Order(4)
class YearInBrowserTests {

    private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2026, 12, 2);

    private final OpenCycle cycle = OpenCycle.open();
    private final Staff.Person officer = Staff.focalOfficer();
    private final DifficultyOfTheYear difficulty = new DifficultyOfTheYear(cycle, officer);

    @Test
    void aProvinceRunsItsReportingYear() {
        anEditorWritesAndItsHeadSubmitsInTime();
        anotherHeadHasNothingToReportAndSubmitsLate();
        theOfficerReturnsTheFirstReportWithAComment();
        itsHeadReadsTheCommentCorrectsAndResubmits();
        theOfficerAcceptsBothAtOnce();
        everybodySeesTheValueWithItsSource();
        everybodySeesWhatWasDone();
        everybodySeesWhoFiledAndHowLate();
        difficulty.theLeaderAnswersTheDifficulty();
        itsHeadReadsTheAnswerAndCorrectsWhatWasAccepted();
        difficulty.theDifficultyClimbsToAMinistryWhoseAnswerEverybodyReads();
        theHistoryTellsItAll();
    }

    private void anEditorWritesAndItsHeadSubmitsInTime() {
        try (var visit = Staff.open(Staff.editor(OpenCycle.BUILDING), "/noi-bo/bao-cao")) {
            visit.page()
                    .locator(".report-card a[href$='" + cycle.report(OpenCycle.BUILDING) + "']")
                    .click();
            visit.page().waitForSelector(".value-row");
            OpenCycle.ground(visit);
            OpenCycle.value(visit, OpenCycle.BUSES).fill("41,5");
            visit.page().keyboard().press("Tab");
            visit.page().getByLabel("Mức thực hiện").first().selectOption("UNDER_WAY");
            visit.page().getByLabel("Đã làm được gì").first().fill("Đã đặt hàng 12 xe buýt điện.");
            OpenCycle.says(visit, OpenCycle.BUSES, "Hiểu là 41,5 %");
            visit.page().getByLabel("Khó khăn và nguyên nhân").fill("Thiếu trạm sạc.");
            visit.page()
                    .getByLabel("Đề xuất", new Page.GetByLabelOptions().setExact(true))
                    .fill("Bố trí đất cho trạm sạc.");
            visit.page().locator("#gui h2").click();
            visit.exactly("Xóa khó khăn này").waitFor();
            assertThat(visit.text()).contains("chỉ lãnh đạo cơ quan gửi được báo cáo");
            visit.isQuiet().isAccessible();
        }
        try (var visit = Staff.open(Staff.head(OpenCycle.BUILDING), cycle.page(OpenCycle.BUILDING))) {
            submitThoughDutiesSayNothing(visit);
            assertThat(visit.text()).contains("Nộp đúng hạn").contains("12 xe buýt điện");
        }
    }

    private static void submitThoughDutiesSayNothing(Visit visit) {
        OpenCycle.press(visit, "Gửi cho cơ quan đầu mối");
        visit.words("nhiệm vụ chưa ghi gì").waitFor();
        OpenCycle.press(visit, "Vẫn gửi");
        visit.exactly("Rút lại").waitFor();
    }

    private static void submit(Visit visit) {
        OpenCycle.press(visit, "Gửi cho cơ quan đầu mối");
        visit.exactly("Rút lại").waitFor();
    }

    private void anotherHeadHasNothingToReportAndSubmitsLate() {
        PortalUnderTest.on(AFTER_THE_DEADLINE, () -> {
            var head = Staff.head(Staff.OTHER_DEPARTMENT);
            try (var visit = Staff.open(head, cycle.page(Staff.OTHER_DEPARTMENT))) {
                assertThat(visit.text()).contains("Quá hạn 3 ngày");
                OpenCycle.press(visit, "Ghi “không phát sinh”");
                visit.exactly("Bỏ “không phát sinh”").waitFor();
                submit(visit);
                assertThat(visit.text()).contains("Nộp trễ 3 ngày");
            }
        });
    }

    private void theOfficerReturnsTheFirstReportWithAComment() {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + cycle.id())) {
            visit.isQuiet().isAccessible();
            visit.page()
                    .locator("table.data a", new Page.LocatorOptions().setHasText("Sở Xây dựng"))
                    .click();
            visit.page().waitForSelector(".review-row");
            visit.isAccessible();
            Locator row = OpenCycle.row(visit, OpenCycle.BUSES);
            row.getByText("Ghi ý kiến").click();
            row.locator("textarea").fill("Số xe đã đăng ký là bao nhiêu?");
            OpenCycle.press(visit, "Trả lại kèm");
            visit.says("Báo cáo đã trả lại; cơ quan đang sửa.");
        }
    }

    private void itsHeadReadsTheCommentCorrectsAndResubmits() {
        try (var visit = Staff.open(Staff.head(OpenCycle.BUILDING), cycle.page(OpenCycle.BUILDING))) {
            assertThat(OpenCycle.row(visit, OpenCycle.BUSES).innerText()).contains("Số xe đã đăng ký là bao nhiêu?");
            assertThat(visit.text()).contains("Bị trả lại, nộp lại trước ngày 30/11/2026");
            OpenCycle.value(visit, OpenCycle.BUSES).fill("42,6");
            visit.page().keyboard().press("Enter");
            OpenCycle.says(visit, OpenCycle.BUSES, "Hiểu là 42,6 %");
            submitThoughDutiesSayNothing(visit);
        }
    }

    private void theOfficerAcceptsBothAtOnce() {
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + cycle.id())) {
            visit.page().getByLabel("Chọn tất cả").check();
            OpenCycle.press(visit, "Duyệt 2 báo cáo đã chọn");
            var accepted = visit.page().locator("table.data tr", new Page.LocatorOptions().setHasText("Đã duyệt"));
            accepted.nth(1).waitFor();
            assertThat(String.join(" ", accepted.allInnerTexts())).contains("Sở Xây dựng", "Sở Công Thương");
            assertThat(visit.page().locator(".bar").innerText()).contains("Không có báo cáo nào chờ duyệt");
        }
    }

    private static void everybodySeesTheValueWithItsSource() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu/" + OpenCycle.BUSES)) {
            assertThat(visit.text())
                    .contains("42,6")
                    .contains("Báo cáo năm 2026 của Sở Xây dựng: Công văn hư cấu số 12");
        }
    }

    private static void everybodySeesWhatWasDone() {
        try (var visit = PortalUnderTest.open("/vi/ke-hoach/tinh-minh-hoa-2026/nhiem-vu?phan=V.1", 360, true)) {
            visit.page().locator("[id=\"V.1(2)\"] summary").first().click();
            assertThat(visit.text()).contains("Đang thực hiện", "Đã đặt hàng 12 xe buýt điện.", "Sở Xây dựng");
            visit.isQuiet().isAccessible().fits();
        }
    }

    private void itsHeadReadsTheAnswerAndCorrectsWhatWasAccepted() {
        try (var visit = Staff.open(Staff.head(OpenCycle.BUILDING), cycle.page(OpenCycle.BUILDING))) {
            assertThat(visit.text()).contains("Giao Sở Xây dựng chọn vị trí trong quý I.");
            Locator row = OpenCycle.row(visit, OpenCycle.BUSES);
            row.getByText("Đính chính", new Locator.GetByTextOptions().setExact(true))
                    .click();
            row.getByLabel("Lý do đính chính (sẽ công khai)").fill("Đếm thiếu hai xe");
            OpenCycle.value(visit, OpenCycle.BUSES).fill("43,1");
            visit.isAccessible();
            row.getByText("Gửi đính chính").click();
            visit.says("Đính chính lần 1: Đếm thiếu hai xe");
            Locator duty = visit.page().locator("[id=\"duty:V.1(2)\"]");
            duty.getByText("Đính chính", new Locator.GetByTextOptions().setExact(true))
                    .click();
            duty.getByLabel("Đã làm được gì").fill("Đã đặt hàng 10 xe buýt điện.");
            duty.getByLabel("Lý do đính chính (sẽ công khai)").fill("Hai xe bị trả lại");
            visit.isAccessible();
            duty.getByText("Gửi đính chính").click();
            visit.says("Đính chính lần 1: Hai xe bị trả lại");
            visit.says("Đang công khai: Đã đặt hàng 12 xe buýt điện.");
        }
        assertThat(PortalUnderTest.get("/vi/ke-hoach/tinh-minh-hoa-2026/nhiem-vu")
                        .body())
                .contains("Đã đặt hàng 12 xe buýt điện.")
                .doesNotContain("Đã đặt hàng 10 xe buýt điện.");
        assertThat(PortalUnderTest.get("/vi/ke-hoach/tinh-minh-hoa-2026/chi-tieu/" + OpenCycle.BUSES)
                        .body())
                .as("until the correction is accepted")
                .contains("42,6")
                .doesNotContain("43,1");
    }

    private void everybodySeesWhoFiledAndHowLate() {
        try (var visit = Staff.open(officer, "/noi-bo/ky-bao-cao/" + cycle.id())) {
            visit.words("Bảng công khai").click();
            visit.page().waitForSelector("#first-paint");
            assertThat(filing(visit, "Sở Xây dựng"))
                    .contains("nộp đúng hạn", "đã duyệt", "1/1 số liệu đã ghi", "1/2 nhiệm vụ đã ghi");
            assertThat(filing(visit, "Sở Công Thương"))
                    .contains("nộp trễ 3 ngày")
                    .contains("không phát sinh");
            assertThat(filing(visit, "Sở Khoa học và Công nghệ")).contains("chưa nộp");
        }
    }

    private static String filing(Visit visit, String agency) {
        return visit.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText(agency))
                .first()
                .innerText();
    }

    private void theHistoryTellsItAll() {
        try (var visit = Staff.open(officer, cycle.review(OpenCycle.BUILDING))) {
            visit.words("Lịch sử thay đổi").click();
            visit.says("Lịch sử – Báo cáo: Sở Xây dựng, năm 2026");
            assertThat(visit.text())
                    .contains("41,5 → 42,6", "42,6 → 43,1", "Lý do: Đếm thiếu hai xe")
                    .contains("chờ duyệt → được trả lại", "chờ duyệt → đã duyệt")
                    .contains("Giao Sở Xây dựng chọn vị trí trong quý I.");
        }
    }
}
