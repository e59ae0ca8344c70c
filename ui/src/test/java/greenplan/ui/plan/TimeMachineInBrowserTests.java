package greenplan.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two acts amend the fictional plan ahead of time, so that what it says today stays as it was for everybody else. */
class TimeMachineInBrowserTests {

    private static final String PLAN = "/vi/ke-hoach/tinh-minh-hoa-2026";
    private static final String TARGET = PLAN + "/chi-tieu/II.2.b-2030-3";
    private static final String PRINTED = "?ngay=2026-11-30";
    private static final String AMENDED = "?ngay=2026-12-01";
    private static final String AGAIN = "?ngay=2027-02-01";

    @BeforeAll
    static void twoActs() {
        String officer = Staff.token(Staff.focalOfficer());
        act(
                officer,
                "71/QĐ-MH",
                "2026-12-01",
                Map.of("code", "II.2.b-2030-3", "lower", "80", "quote", "chất thải rắn được xử lý đạt 80%"));
        act(officer, "72/QĐ-MH", "2027-02-01", Map.of("code", "II.2.b-2030-3", "repeal", true));
    }

    private static void act(String officer, String number, String from, Map<String, ?> change) {
        Staff.tell(
                officer,
                "amendPlan",
                Map.ofEntries(
                        Map.entry("plan", "tinh-minh-hoa-2026"),
                        Map.entry("kind", "Quyết định"),
                        Map.entry("number", number),
                        Map.entry("date", "2026-11-20"),
                        Map.entry("issuer", "UBND tỉnh Minh Họa"),
                        Map.entry("effectiveOn", from),
                        Map.entry("summaryVi", "Điều chỉnh chỉ tiêu xử lý chất thải rắn (hư cấu)."),
                        Map.entry("summaryEn", "Adjusts the target for solid waste (fictional)."),
                        Map.entry("targets", List.of(change))),
                "");
    }

    @Test
    void theTargetIsShownAsOfThreeDaysWithThreeTruths() {
        try (Visit visit = PortalUnderTest.open(TARGET + PRINTED)) {
            says(visit, "30/11/2026");
            assertThat(visit.page().innerText("#loi-hua"))
                    .contains("tỷ lệ chất thải rắn được xử lý đạt 95%", "Xem trong toàn văn")
                    .doesNotContain("71/QĐ-MH");
            assertThat(working(visit)).contains("Mức cam kết: 95");
            String verdict = visit.page().innerText(".verdict .status");

            visit.go(TARGET + AMENDED);
            says(visit, "01/12/2026");
            assertThat(visit.page().innerText("#loi-hua"))
                    .contains(
                            "“chất thải rắn được xử lý đạt 80%”",
                            "Theo Quyết định số 71/QĐ-MH", "Lời văn trong bản in");
            assertThat(working(visit)).contains("giá trị mới nhất đạt mức cam kết", "Đã đạt");
            assertThat(visit.page().innerText(".verdict .status"))
                    .isNotEqualTo(verdict)
                    .contains("Đã đạt");

            visit.go(TARGET + AGAIN);
            says(visit, "01/02/2027");
            assertThat(visit.page().innerText(".repealed"))
                    .contains("Chỉ tiêu này đã bị bãi bỏ theo Quyết định số 72/QĐ-MH");
            assertThat(visit.page().innerText("#loi-hua"))
                    .as("as it last read")
                    .contains("chất thải rắn được xử lý đạt 80%", "71/QĐ-MH");
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void thePlanIsShownAsOfThreeDaysAndItsLinksKeepTheDay() {
        try (Visit visit = PortalUnderTest.phone(PLAN + PRINTED)) {
            says(visit, "30/11/2026");
            String mark = "#muc-tieu a[href*='/chi-tieu/II.2.b-2030-3?']";
            assertThat(visit.page().getAttribute(mark, "title")).doesNotContain("Đã đạt");
            assertThat(visit.page().innerText("#sua-doi")).contains("71/QĐ-MH", "từ “95” thành “80”");
            assertThat(visit.page().innerText("#thay-doi")).contains("71/QĐ-MH");

            visit.go(PLAN + AMENDED);
            says(visit, "01/12/2026");
            assertThat(visit.page().getAttribute(mark, "title")).contains("Đã đạt");
            visit.page().locator(mark).click();
            visit.page().waitForURL("**/chi-tieu/II.2.b-2030-3" + AMENDED);
            says(visit, "01/12/2026");
            visit.page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Đường dẫn"))
                    .getByText("Kế hoạch 2021–2030")
                    .click();
            visit.page().waitForURL("**" + PLAN + AMENDED);

            visit.go(PLAN + AGAIN);
            says(visit, "01/02/2027");
            assertThat(visit.page().locator(mark).count())
                    .as("a repealed target")
                    .isZero();
            visit.fits();
        }
    }

    private static void says(Visit visit, String day) {
        assertThat(visit.page().innerText(".day-choice [data-told]"))
                .contains("Bạn đang xem trang này theo tình trạng ngày " + day);
    }

    private static String working(Visit visit) {
        visit.page().locator(".verdict summary").click();
        return visit.page().innerText(".verdict details");
    }
}
