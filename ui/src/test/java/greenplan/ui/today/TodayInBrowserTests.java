package greenplan.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.report.OpenCycle;
import greenplan.ui.workspace.Staff;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first page by role, and the sheet for leaders, six days after the last one. */
class TodayInBrowserTests {

    private static final LocalDate LATE = LocalDate.of(2026, 12, 5);

    private final OpenCycle cycle = OpenCycle.open();

    @Test
    void eachRoleSeesFirstWhatItHasToSeeTo() {
        String report = cycle.report(Staff.DEPARTMENT);
        PortalUnderTest.on(LATE, () -> {
            try (Visit visit = Staff.open(Staff.head(Staff.DEPARTMENT), "/noi-bo")) {
                assertThat(visit.page().innerText("#bao-cao tr.late:has(a[href$='" + report + "'])"))
                        .contains("Quá hạn 6 ngày", "Đang soạn", "số liệu đã ghi");
            }
            try (Visit visit = Staff.open(Staff.focalOfficer(), "/noi-bo")) {
                assertThat(visit.page().innerText("#qua-han")).contains("Quá hạn");
                assertThat(visit.page().innerText("#chua-co-nguoi")).doesNotContain("Sở Xây dựng");
                assertThat(visit.page().innerText("#ky-bao-cao tr.late:has(a[href*='" + cycle.id() + "'])"))
                        .contains("Quá hạn 6 ngày", "0\u00a0/\u00a05");
                visit.isAccessible();
            }
        });
    }

    @Test
    void leadersSeeTheStateOfTheirPlan() {
        PortalUnderTest.on(LATE, () -> {
            try (Visit visit = Staff.open(Staff.leader(), "/noi-bo/tinh-hinh")) {
                assertThat(visit.page().innerText(".sheet"))
                        .contains("Kết luận theo mục tiêu", "Quá hạn 6 ngày", "Các kỳ báo cáo gần đây");
            }
        });
    }

    /** Of a real plan with all its objectives, which no other test files anything in. */
    @Test
    void theStateOfAPlanIsOneSheetOfPaper() {
        try (Visit visit = Staff.open(Staff.leader("lao-cai"), "/noi-bo/tinh-hinh")) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            byte[] paper = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(Pattern.compile("/Type\\s*/Page[^s]")
                            .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                            .results())
                    .hasSize(1);
        }
    }
}
