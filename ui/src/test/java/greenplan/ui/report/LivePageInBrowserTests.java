package greenplan.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Visit;
import greenplan.ui.workspace.Staff;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LivePageInBrowserTests {

    /** Three heartbeats of five minutes must be missed before the server drops a page. */
    private static final Duration DROPPED_AFTER = Duration.ofMinutes(16);

    @Test
    void aPageOutlivesTheMomentWhenAnUnheardOneIsDropped() {
        OpenCycle cycle = OpenCycle.open();
        String path = cycle.page(OpenCycle.SCIENCE);
        try (var visit = Staff.open(Staff.editor(OpenCycle.SCIENCE), path)) {
            visit.page().route("**/*v-r=init*", LivePageInBrowserTests::oftener);
            visit.page().reload();
            OpenCycle.ground(visit);
            visit.page().evaluate("window.isTheSame = true");
            assertThat(heartbeat(visit).status()).isEqualTo(200);
            assertThat(PortalUnderTest.livePages().wereUnheardFor(path, DROPPED_AFTER))
                    .isPositive();
            assertThat(heartbeat(visit).status()).isEqualTo(200);
            for (int row = 0; row < 2; row++) {
                OpenCycle.value(visit, OpenCycle.OF_SCIENCE.get(row)).fill("81,5");
                visit.page().keyboard().press("Enter");
                OpenCycle.says(visit, OpenCycle.OF_SCIENCE.get(row), "Hiểu là 81,5 %. Đã lưu");
            }
            assertThat(visit.page().evaluate("window.isTheSame")).isEqualTo(true);
            assertThat(visit.page().evaluate("window.Vaadin.connectionState.state"))
                    .isEqualTo("connected");
            visit.isQuiet();
        }
    }

    private static Response heartbeat(Visit visit) {
        return visit.page().waitForResponse("**/*v-r=heartbeat*", () -> {});
    }

    /** Lets the browser send a heartbeat every second. */
    private static void oftener(Route route) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace("\"heartbeatInterval\":300", "\"heartbeatInterval\":1")));
    }
}
