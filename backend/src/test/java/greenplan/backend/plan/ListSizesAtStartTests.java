package greenplan.backend.plan;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;

@SharedApi
class ListSizesAtStartTests {

    @Autowired
    ListSizesAtStart sizes;

    @Autowired
    Map<String, SmartLifecycle> begins;

    /** Sized by the page that it allows itself, the first question of a visitor would be refused as too large. */
    @Test
    void listsAreCountedBeforeTheWebServerListens() {
        assertThat(sizes.isRunning()).isTrue();
        assertThat(begins.get("webServerStartStop").getPhase()).isGreaterThan(sizes.getPhase());
    }
}
