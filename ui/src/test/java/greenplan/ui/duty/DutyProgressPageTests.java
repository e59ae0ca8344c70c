package greenplan.ui.duty;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import greenplan.ui.report.OpenCycle;
import greenplan.ui.workspace.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was accepted of duties stands wherever a reader looks for it, marked when it was corrected. */
class DutyProgressPageTests {

    private static final String FINANCE = "minh-hoa/so-tai-chinh";
    private static final String PLAN = "/vi/ke-hoach/tinh-minh-hoa-2026";
    private static final String LIST = PLAN + "/nhiem-vu";
    private static final String DRAFT = "Chỉ mới soạn, chưa ai duyệt";

    private static final Staff.Person head = Staff.head(FINANCE);
    private static final Staff.Person officer = Staff.focalOfficer();
    private static String report = "";

    @BeforeAll
    static void reportAcceptAndCorrect() {
        report = OpenCycle.open().report(FINANCE);
        file("V.2(1)", "DONE", "Đã bố trí 12 tỷ đồng cho năm nay", "Nghị quyết hư cấu 31/NQ-HĐND");
        file("V.1(1)", "UNDER_WAY", "Đôn đốc hằng quý", null);
        assertThat(Reading.of(LIST).text()).doesNotContain("12 tỷ đồng");
        tell("submitReport", Map.of("report", report, "expectedVersion", 1, "acceptEmpty", true), head);
        accept(2);
        var right = Map.of("state", "UNDER_WAY", "text", "Mới bố trí 7 tỷ đồng", "day", "2026-11-02");
        tell(
                "correctProgress",
                Map.of(
                        "report",
                        report,
                        "duty",
                        "V.2(1)",
                        "expectedVersion",
                        2,
                        "progress",
                        right,
                        "reason",
                        "Cộng nhầm vốn năm trước"),
                head);
        accept(4);
        String next = OpenCycle.open().report(FINANCE);
        report = next;
        file("V.2(1)", "DONE", DRAFT, null);
    }

    private static void file(String duty, String state, String text, @Nullable String product) {
        var input = new HashMap<String, Object>(
                Map.of("report", report, "duty", duty, "expectedVersion", 0, "state", state, "text", text));
        if (product != null) {
            input.put("product", product);
        }
        tell("fileProgress", input, head);
    }

    private static void accept(int version) {
        tell("acceptRows", Map.of("reports", List.of(Map.of("report", report, "expectedVersion", version))), officer);
    }

    private static void tell(String mutation, Map<String, ?> input, Staff.Person person) {
        Staff.tell(Staff.token(person), mutation, input, "");
    }

    /** So that a moment has one day, whether it is read in a file or on a page. */
    private static void momentsAreThoseOfVietnam(String csv) {
        assertThat(csv)
                .containsPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00")
                .doesNotContainPattern("T\\d\\d:\\d\\d(:\\d\\d[.\\d]*)?Z");
    }

    @Test
    void theListOfDutiesSaysHowFarEachHasGotAndMarksWhatWasCorrected() {
        String duty = Reading.of(LIST).at("V.2(1)").text();
        assertThat(duty)
                .contains("Đang thực hiện", "Mới bố trí 7 tỷ đồng", "từ ngày 02/11/2026", "Sở Tài chính")
                .contains("Lý do đính chính: Cộng nhầm vốn năm trước")
                .contains("Nội dung trước khi đính chính", "12 tỷ đồng", "Sản phẩm: Nghị quyết hư cấu 31/NQ-HĐND")
                .doesNotContain(DRAFT);
        assertThat(Reading.of(LIST).at("V.8(1)").text()).contains("Chưa có báo cáo nào về nhiệm vụ này.");
        assertThat(Reading.of("/en" + LIST.substring(3)).at("V.2(1)").text())
                .contains("Under way", "Why it was corrected");
    }

    @Test
    void theListIsFilteredByHowFarDutiesHaveGot() {
        var page = Reading.of(LIST + "?tien-do=no-report");
        assertThat(page.all("article.duty").eachText())
                .isNotEmpty()
                .allMatch(duty -> duty.contains("Chưa có báo cáo nào về nhiệm vụ này."));
        assertThat(page.all("option[selected]:not([value=''])").eachText())
                .as("how many they are stands beside it")
                .containsExactly("Chưa có báo cáo (" + page.all("article.duty").size() + ")");
    }

    @Test
    void theCsvTellsWhatCountsFromWhatWasCorrected() {
        String csv = PortalUnderTest.get(LIST + ".csv?bang=tien-do").body();
        assertThat(csv.lines().filter(line -> line.contains("7 tỷ đồng")))
                .singleElement()
                .asString()
                .contains("minh-hoa/so-tai-chinh", "Đang thực hiện", "2026-11-02", "hiện hành", "Cộng nhầm");
        assertThat(csv.lines().filter(line -> line.contains("12 tỷ đồng")))
                .singleElement()
                .asString()
                .contains("đã đính chính");
        assertThat(csv).doesNotContain(DRAFT);
        momentsAreThoseOfVietnam(csv);
        assertThat(PortalUnderTest.get(LIST + ".csv?bang=nhiem-vu")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("V.2(1),")))
                .allMatch(line -> line.endsWith(",Đang thực hiện,Provides funds for the Plan every year."));
    }

    @Test
    void thePlanCountsItsDutiesAndLeadsToThem() {
        var duties = Reading.of(PLAN).at("nhiem-vu");
        assertThat(duties.text()).contains("nhiệm vụ:", "đang thực hiện", "chưa có báo cáo");
        assertThat(duties.select("a[href$='tien-do=under-way']")).hasSize(1);
        assertThat(Reading.of("/vi/ke-hoach/lao-cai-2021-2030").at("nhiem-vu").text())
                .contains("53 nhiệm vụ; chưa nhiệm vụ nào có báo cáo được duyệt");
    }

    @Test
    void theAgencyShowsItsDutiesWithTheirStateItsWordsAndHowMuchItReported() {
        var agency = Reading.of("/vi/co-quan/" + FINANCE);
        assertThat(agency.at("theo-nhom").text()).contains("Tổng hợp báo cáo hằng năm", "Phối hợp", "Các sở, ngành");
        assertThat(agency.all("tr:has(a[href$='#V.2(1)'])").text())
                .contains("Đang thực hiện", "Mới bố trí 7 tỷ đồng", "từ ngày 02/11/2026; Báo cáo đột xuất năm 2026")
                .doesNotContain("12 tỷ đồng", DRAFT);
        assertThat(PortalUnderTest.get("/vi/co-quan/" + FINANCE + ".csv?bang=chu-tri")
                        .body())
                .contains("Cơ quan này đã làm được gì", "Mới bố trí 7 tỷ đồng");
        assertThat(agency.at("bao-cao").text()).contains("2/3 nhiệm vụ đã ghi", "chưa nộp, còn hạn");
        momentsAreThoseOfVietnam(PortalUnderTest.get("/vi/co-quan/" + FINANCE + ".csv?bang=bao-cao")
                .body());
    }

    @Test
    void searchFindsWhatWasDone() {
        var found = Reading.of("/vi/tim-kiem?q=" + "bo+tri+7+ty+dong" + "&tinh=minh-hoa");
        assertThat(found.text()).contains("việc đã làm", "Mới bố trí 7 tỷ đồng");
        assertThat(found.all("a[href*='nhiem-vu=V.2']")).isNotEmpty();
    }

    @Test
    void whyATargetHasNoValueStandsOnItsPageOnceItWasAccepted() {
        var science = Staff.head(OpenCycle.SCIENCE);
        String its = OpenCycle.open().report(OpenCycle.SCIENCE);
        for (String target : OpenCycle.OF_SCIENCE) {
            var none = Map.of("noDataReason", "Máy đo hỏng từ tháng 3, đang chờ sửa");
            tell("fileValue", Map.of("report", its, "target", target, "expectedVersion", 0, "value", none), science);
        }
        tell("submitReport", Map.of("report", its, "expectedVersion", 1, "acceptEmpty", true), science);
        String page = PLAN + "/chi-tieu/" + OpenCycle.OF_SCIENCE.getFirst();
        assertThat(Reading.of(page).text()).doesNotContain("Máy đo hỏng");
        tell("acceptRows", Map.of("reports", List.of(Map.of("report", its, "expectedVersion", 2))), officer);
        assertThat(Reading.of(page).at("loi-bao-cao").text())
                .contains("Báo chưa có số liệu: Máy đo hỏng từ tháng 3", "Sở Khoa học và Công nghệ", "năm 2026");
        String csv = PortalUnderTest.get(page + ".csv?bang=loi-bao-cao").body();
        assertThat(csv).contains("Máy đo hỏng từ tháng 3", "hiện hành");
        momentsAreThoseOfVietnam(csv);
        assertThat(Reading.of("/vi/co-quan/" + OpenCycle.SCIENCE).at("bao-cao").text())
                .contains("0/3 số liệu đã ghi");
    }
}
