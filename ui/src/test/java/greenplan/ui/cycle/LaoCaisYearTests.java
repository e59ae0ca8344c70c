package greenplan.ui.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.workspace.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The first day and year of Lào Cai in the portal; {@code bench/year} moves the day from one part to the next, and begins with an empty folder. */
@EnabledIfSystemProperty(named = "year", matches = "true", disabledReason = "it takes minutes: bench/year")
class LaoCaisYearTests {

    private static final String PUBLIC = "/vi/ke-hoach/" + LaoCai.PLAN;
    private static final String BOARD = PUBLIC + "/ky-bao-cao/2026";
    private static final String FOREST_COVER = "II.2.b-2030-4";
    private static final String WASTEWATER = "II.2.c-2030-3";
    private static final String RENEWABLES = "II.2.b-2030-2";

    private final Staff.Person officer = Staff.focalOfficer("lao-cai");
    private final LaoCai offices = new LaoCai(officer);

    @Test
    void theFirstDay() {
        anEmptyPortalSaysWhatComesFirst();
        openWithReasons("39 trong 39 chỉ tiêu chưa giao cho cơ quan nào");
        assertThat(read(BOARD)).contains("chưa nộp, còn hạn");
        decide("Rút kỳ", "Rút kỳ báo cáo", "Mở khi chưa giao chỉ tiêu nào.", "Đã rút kỳ.");
        assertThat(read(PUBLIC)).doesNotContain(BOARD);
        assertThat(read(BOARD)).contains("Mở khi chưa giao chỉ tiêu nào.").doesNotContain("chưa nộp, còn hạn");
        agenciesAreFounded();
        allTargetsAreAssignedByOneAct();
        var forests = Staff.head(LaoCai.FORESTS);
        var cities = Staff.head(LaoCai.CITIES);
        Staff.head(LaoCai.ENERGY);
        openWithReasons("chưa có ai được cấp tài khoản");
        offices.file(forests, LaoCai.FORESTS, FOREST_COVER, "60,2");
        offices.submit(forests, LaoCai.FORESTS);
        offices.file(cities, LaoCai.CITIES, WASTEWATER, "43");
        offices.submit(cities, LaoCai.CITIES);
        assertThat(read(BOARD)).contains("nộp đúng hạn");
        assertThat(read(target(FOREST_COVER))).doesNotContain("60,2");
        oneIsReturned();
        offices.submit(cities, LaoCai.CITIES);
        oneIsAccepted();
        assertThat(read(target(FOREST_COVER))).contains("60,2", "Công văn 5/BC (hư cấu)");
    }

    @Test
    void afterTheDeadline() {
        assertThat(read(BOARD)).contains("chưa nộp, quá hạn");
        var energy = Staff.head(LaoCai.ENERGY);
        offices.file(energy, LaoCai.ENERGY, RENEWABLES, "31,5");
        offices.submit(energy, LaoCai.ENERGY);
        assertThat(read(BOARD)).contains("nộp trễ 3 ngày");
        offices.accept(LaoCai.ENERGY, LaoCai.CITIES);
        assertThat(read(target(RENEWABLES))).contains("31,5");
        assertThat(read(target(WASTEWATER))).contains("43");

        offices.correct(
                Staff.head(LaoCai.FORESTS), LaoCai.FORESTS, FOREST_COVER, LaoCai.value("59,2"), "Gõ nhầm chữ số");
        offices.accept(LaoCai.FORESTS);
        assertThat(read(target(FOREST_COVER))).contains("59,2", "Gõ nhầm chữ số", "60,2");
        offices.correct(
                Staff.head(LaoCai.CITIES),
                LaoCai.CITIES,
                WASTEWATER,
                Map.of("noDataReason", "Chưa nghiệm thu số liệu"),
                "Ghi nhầm dòng");
        offices.accept(LaoCai.CITIES);
        assertThat(read(target(WASTEWATER))).contains("Ghi nhầm dòng", "Chưa nghiệm thu số liệu");

        decide("Đóng kỳ", "Đóng kỳ báo cáo", "Đã tổng hợp báo cáo năm.", "Đã đóng kỳ.");
        assertThat(read(BOARD)).contains("Đã tổng hợp báo cáo năm.", "chưa nộp, kỳ đã đóng", "nộp trễ 3 ngày");
    }

    @Test
    void theNextYear() {
        openWithReasons("chưa có ai được cấp tài khoản");
        assertThat(read(PUBLIC + "/ky-bao-cao/2027")).contains("chưa nộp, còn hạn");
        assertThat(read(BOARD)).contains("Đã tổng hợp báo cáo năm.", "nộp trễ 3 ngày");
        var forests = Staff.head(LaoCai.FORESTS);
        try (var visit = Staff.open(
                forests,
                "/noi-bo/bao-cao/" + offices.report(LaoCai.FORESTS).at("/id").asString())) {
            Locator row = visit.page().locator("[id=\"target:" + FOREST_COVER + "\"]");
            assertThat(row.innerText())
                    .as("the corrected value of the year before")
                    .contains("59,2")
                    .doesNotContain("60,2");
            visit.isQuiet().isAccessible();
        }
    }

    private void anEmptyPortalSaysWhatComesFirst() {
        try (var visit = Staff.open(officer, "/noi-bo")) {
            assertThat(visit.page().locator(".first-steps li").allInnerTexts()).hasSize(4);
            visit.isQuiet().isAccessible();
        }
    }

    private void openWithReasons(String odd) {
        try (var visit = Staff.open(officer, "/noi-bo/mo-ky-bao-cao")) {
            Page page = visit.page();
            visit.says(odd);
            Locator reasons = page.locator(".finding vaadin-text-field input");
            for (int i = 0; i < reasons.count(); i++) {
                reasons.nth(i).fill("Tôi biết, sẽ bổ sung sau.");
            }
            page.keyboard().press("Tab");
            button(page, "Mở kỳ báo cáo");
            page.waitForSelector("#quyet-dinh");
            visit.isQuiet().isAccessible();
        }
    }

    private void decide(String open, String go, String reason, String done) {
        try (var visit = Staff.open(officer, "/noi-bo/ky-bao-cao/" + offices.cycle())) {
            button(visit.page(), open);
            visit.page().locator("vaadin-dialog textarea").fill(reason);
            button(visit.page(), go);
            visit.says(done);
        }
    }

    private void agenciesAreFounded() {
        try (var visit = Staff.open(officer, "/noi-bo/to-chuc/thanh-lap")) {
            Page page = visit.page();
            page.getByLabel("Danh sách cơ quan")
                    .fill("Trung tâm Quan trắc (hư cấu)\tđơn vị sự nghiệp\nTrung tâm Đo đạc (hư cấu)\ttrung tâm");
            day(page, "Ngày có hiệu lực", "01/11/2026");
            page.getByLabel("Số văn bản").fill("9/QĐ-UBND (hư cấu)");
            day(page, "Ngày văn bản", "01/10/2026");
            button(page, "Ghi nhận thành lập");
            visit.says("Đã ghi nhận thành lập 2 cơ quan.");
        }
    }

    /** One group by hand, the others as the page would. */
    private void allTargetsAreAssignedByOneAct() {
        try (var visit = Staff.open(officer, "/noi-bo/giao-chi-tieu")) {
            Page page = visit.page();
            page.getByLabel("Lọc theo chữ").fill("II.2.b");
            visit.says("trong 10 chỉ tiêu");
            page.getByText("Chọn tất cả").first().click();
            page.locator("#giao vaadin-combo-box input").fill("so nong nghiep va moi truong");
            page.locator("vaadin-combo-box-item")
                    .getByText("Sở Nông nghiệp và Môi trường")
                    .first()
                    .click();
            page.locator("#giao").getByLabel("Số văn bản").fill(LaoCai.ACT);
            day(page, "Ngày văn bản", "01/11/2026");
            page.locator("#giao vaadin-button[theme~=primary]").click();
            visit.says("Đã giao 10 chỉ tiêu cho Sở Nông nghiệp và Môi trường.");
        }
        List<String> left = offices.unassigned();
        assertThat(left).hasSize(29);
        var ofCities = left.stream().filter(code -> code.startsWith("II.2.c")).toList();
        offices.assign(LaoCai.CITIES, ofCities);
        offices.assign(LaoCai.ENERGY, offices.unassigned());
        offices.assign(LaoCai.ENERGY, List.of(RENEWABLES));
        assertThat(offices.unassigned()).isEmpty();
    }

    private void oneIsReturned() {
        String report = offices.report(LaoCai.CITIES).at("/id").asString();
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + offices.cycle() + "/" + report)) {
            Locator row = visit.page().locator("[id=\"target:" + WASTEWATER + "\"]");
            row.getByText("Ghi ý kiến").click();
            row.locator("textarea").fill("Đô thị nào?");
            visit.page()
                    .locator("button", new Page.LocatorOptions().setHasText("Trả lại kèm"))
                    .click();
            visit.says("Báo cáo đã trả lại; cơ quan đang sửa.");
        }
    }

    private void oneIsAccepted() {
        String report = offices.report(LaoCai.FORESTS).at("/id").asString();
        try (var visit = Staff.open(officer, "/noi-bo/duyet/" + offices.cycle() + "/" + report)) {
            visit.page()
                    .locator("button", new Page.LocatorOptions().setHasText("Duyệt cả báo cáo"))
                    .click();
            visit.page()
                    .locator(".state, .status", new Page.LocatorOptions().setHasText("đã duyệt"))
                    .or(visit.words("Đã duyệt"))
                    .first()
                    .waitFor();
        }
    }

    private static String target(String code) {
        return PUBLIC + "/chi-tieu/" + code;
    }

    private static String read(String path) {
        return PortalUnderTest.get(path).body();
    }

    private static void day(Page page, String label, String day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(day);
        field.press("Tab");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
