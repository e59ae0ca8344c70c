package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

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
            page.locator("vaadin-side-nav-item", has("Tài khoản")).click();
            page.waitForSelector("h1:has-text('Tài khoản')");
            assertThat(page.locator("vaadin-side-nav-item[current]").allInnerTexts())
                    .containsExactly("Tài khoản");
            page.navigate(page.url().replace("tai-khoan", "mo-tai-khoan"));
            page.waitForSelector(".workspace h1");
            assertThat(page.locator("vaadin-side-nav-item[current]").allInnerTexts())
                    .containsExactly("Tài khoản");
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
            page.locator("vaadin-side-nav-item", has("Kỳ báo cáo")).click();
            page.waitForSelector("h1:has-text('Kỳ báo cáo')");
            page.waitForCondition(() -> !isOpen(visit));
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions has(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions()
                .setHasText(java.util.regex.Pattern.compile("^\\s*" + words + "\\s*$"));
    }

    private static boolean isOpen(Visit visit) {
        return (boolean) visit.page().evaluate("document.querySelector('vaadin-app-layout').drawerOpened");
    }
}
