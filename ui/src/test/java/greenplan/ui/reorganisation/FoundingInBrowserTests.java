package greenplan.ui.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list of new agencies is pasted, its slip is mended, and one of them gets targets by one act. */
class FoundingInBrowserTests {

    private static final String ACT = "Số văn bản";

    @Test
    void aPastedListIsFoundedAndItsAgenciesGetTargetsByOneAct() {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String name = "Trung tâm Đo đạc " + mark;
        try (Visit visit = Staff.open(Staff.focalOfficer(), "/noi-bo/to-chuc/thanh-lap")) {
            visit.page().waitForSelector(".workspace h1");
            visit.isQuiet().isAccessible().fits();
            var list = visit.page().getByLabel("Danh sách cơ quan");
            list.fill(name + "\tđơn vị sự nghiệp\n\nTrạm Quan trắc " + mark + "\ttrạm\nTrung tâm Khác " + mark
                    + "\ttrung tâm\tOther " + mark);
            day(visit, "Ngày có hiệu lực", "01/10/2026");
            visit.page().getByLabel(ACT).fill("5/QĐ-UBND (hư cấu)");
            day(visit, "Ngày văn bản", "01/09/2026");
            visit.page()
                    .getByText(
                            "Ghi nhận thành lập", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            visit.says("Dòng 3: không rõ loại “trạm”.");
            list.fill(name + "\tđơn vị sự nghiệp\nTrung tâm Khác " + mark + "\ttrung tâm\tOther " + mark);
            visit.page()
                    .getByText(
                            "Ghi nhận thành lập", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            visit.says("Đã ghi nhận thành lập 2 cơ quan.");
            visit.says(name);

            visit.go("/noi-bo/giao-chi-tieu").page().waitForSelector(".workspace h1");
            visit.isAccessible().fits();
            visit.page()
                    .getByLabel("Chỉ hiện chỉ tiêu chưa giao cho cơ quan nào")
                    .uncheck();
            visit.page().getByLabel("Lọc theo chữ").fill("II.2.c-2030");
            visit.says("Đã chọn 0 trong 3 chỉ tiêu");
            visit.page().getByText("Chọn tất cả").first().click();
            choose(visit, "trung tam do dac " + mark, name);
            Locator form = visit.page().locator("#giao");
            form.getByLabel(ACT).fill("6/QĐ-UBND (hư cấu)");
            Locator date = form.getByLabel("Ngày văn bản");
            date.fill("02/09/2026");
            date.press("Tab");
            visit.page().locator("#giao vaadin-button[theme~=primary]").click();
            visit.says("Đã giao 3 chỉ tiêu cho " + name + ".");
            assertThat(visit.page().locator("#giao").getByLabel(ACT).inputValue())
                    .isEqualTo("6/QĐ-UBND (hư cấu)");

            visit.go("/noi-bo/giao-chi-tieu?ngon-ngu=en").page().waitForSelector(".workspace h1");
            assertThat(visit.page().locator("#noi-dung [lang=vi]").allInnerTexts())
                    .as("names and acts in the text of a page that is live")
                    .anyMatch(words -> words.startsWith("Trung tâm Đo đạc"));
            visit.page().locator("#giao vaadin-combo-box input").fill("trung tam do dac " + mark);
            assertThat(visit.page()
                            .locator("vaadin-combo-box-item [lang=vi]")
                            .first()
                            .innerText())
                    .as("a name that nobody has put into English")
                    .startsWith("Trung tâm Đo đạc");
        }
        String english = PortalUnderTest.get("/en/co-quan/minh-hoa/trung-tam-do-dac-" + mark)
                .body();
        assertThat(english).contains("lang=\"vi\">" + name, "6/QĐ-UBND (hư cấu)", "II.2.c-2030");
        assertThat(PortalUnderTest.get("/en/co-quan/minh-hoa/trung-tam-khac-" + mark)
                        .body())
                .contains("Other " + mark)
                .doesNotContain("lang=\"vi\">Trung");
    }

    private static void day(Visit visit, String label, String day) {
        Locator field =
                visit.page().getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Tab");
    }

    private static void choose(Visit visit, String typed, String item) {
        visit.page().locator("#giao vaadin-combo-box input").fill(typed);
        visit.page().locator("vaadin-combo-box-item").getByText(item).first().click();
    }
}
