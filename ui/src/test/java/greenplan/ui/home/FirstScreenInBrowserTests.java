package greenplan.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import org.junit.jupiter.api.Test;

class FirstScreenInBrowserTests {

    private static final double HEIGHT = 740;

    @Test
    void aPhoneShowsTheAnswerAndTheTileOfWaterWithoutScrolling() {
        try (var visit = PortalUnderTest.phone("/vi")) {
            assertThat(bottom(visit, "header.top")).isLessThanOrEqualTo(90);
            assertThat(bottom(visit, ".province-choice [aria-current]")).isLessThan(HEIGHT);
            assertThat(bottom(visit, ".chosen .sentence")).isLessThan(HEIGHT);
            assertThat(bottom(visit, ".chosen .verdict-legend")).isLessThan(HEIGHT);
            assertThat(bottom(visit, ".tile[href$='linh-vuc=nuoc']")).isLessThan(HEIGHT);
            visit.page().locator(".menu > summary").click();
            visit.says("Phương pháp");
            visit.isQuiet().isAccessible().fits();
        }
    }

    private static double bottom(Visit visit, String selector) {
        var box = visit.page().locator(selector).first().boundingBox();
        return box.y + box.height;
    }
}
