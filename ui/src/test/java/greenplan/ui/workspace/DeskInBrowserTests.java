package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import greenplan.ui.page.Visit;
import org.junit.jupiter.api.Test;

/** The frame of the workspace. */
class DeskInBrowserTests {

    @Test
    void theSectionsFoldStayFoldedAndTellWhereOneIs() {
        try (Visit visit = Staff.open(Staff.focalOfficer(), "/noi-bo")) {
            var page = visit.page();
            assertThat(page.innerText(".desk .place")).isEqualTo("Minh Họa");
            assertThat(isOpen(visit)).isTrue();
            section(visit, "Tài khoản").click();
            page.waitForSelector("h1:has-text('Tài khoản')");
            assertThat(page.locator("vaadin-side-nav-item[current]").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Tài khoản");
            page.navigate(page.url().replace("tai-khoan", "mo-tai-khoan"));
            page.waitForSelector(".workspace h1");
            assertThat(page.locator("vaadin-side-nav-item[current]").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Tài khoản");
            page.click("vaadin-drawer-toggle");
            page.waitForCondition(() -> !isOpen(visit));
            visit.go("/noi-bo").page().waitForSelector(".workspace h1");
            page.waitForCondition(() -> !isOpen(visit));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id || location.hash"))
                    .asString()
                    .contains("noi-dung");
        }
    }

    @Test
    void onAPhoneTheSectionsLieOverThePageUntilOneIsChosen() {
        try (Visit visit = Staff.open(Staff.head(Staff.DEPARTMENT), "/noi-bo", 360)) {
            var page = visit.page();
            assertThat(isOpen(visit)).isFalse();
            page.click("vaadin-drawer-toggle");
            page.waitForCondition(() -> isOpen(visit));
            visit.isAccessible().fits();
            section(visit, "Kỳ báo cáo").click();
            page.waitForSelector("h1:has-text('Kỳ báo cáo')");
            page.waitForCondition(() -> !isOpen(visit));
        }
    }

    private static Locator section(Visit visit, String words) {
        return visit.page()
                .locator(".sections")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static boolean isOpen(Visit visit) {
        return (boolean) visit.page().evaluate("document.querySelector('vaadin-app-layout').drawerOpened");
    }
}
