package greenplan.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PlacesTests {

    private final Places places = new Places(4, 16, Duration.ofHours(1), address -> false, new Company(), false);

    @Test
    void whoWouldWaitInVainIsToldAtOnce() {
        fill();
        places.holds().lastAtLeast(Duration.ofHours(2).toNanos());
        assertThat(places.take("10.0.0.5")).isNull();
        assertThat(places.present()).isEqualTo(4);
    }

    @Test
    void whoHasHopeWaits() throws Exception {
        var first = fill();
        places.holds().lastAtLeast(Duration.ofMinutes(30).toNanos());
        var waiting = CompletableFuture.supplyAsync(() -> places.take("10.0.0.5"));
        AdmissionApi.until(() -> places.present() == 5);
        first.close();
        assertThat(waiting.get()).isNotNull();
    }

    @Test
    void whileOthersComeAnAddressLeavesItsPlaceEmptyForAsLongAsItHadIt() throws Exception {
        var place = places.take("10.0.0.1");
        Thread.sleep(1_000);
        places.take("10.0.0.2").close();
        place.close();
        var again = CompletableFuture.supplyAsync(() -> places.take("10.0.0.1"));
        Thread.sleep(100);
        assertThat(again).isNotDone();
        assertThat(places.take("10.0.0.2")).isNotNull();
        assertThat(again.get()).isNotNull();
    }

    @Test
    void whatComputesGetsAQuarterForOneAddressAloneAndHalfOfThatWhileOthersCome() {
        var computing = new Places(8, 16, Duration.ofMillis(50), address -> false, new Company(), true);
        assertThat(computing.take("10.0.0.1")).isNotNull();
        assertThat(computing.take("10.0.0.1")).isNotNull();
        assertThat(computing.take("10.0.0.1")).isNull();
        assertThat(computing.take("10.0.0.2")).isNotNull();
        assertThat(computing.take("10.0.0.2")).isNull();
        assertThat(computing.present()).isEqualTo(3);
    }

    /** What took long once is forgotten when places are given back sooner again. */
    @Test
    void howLongAPlaceIsKeptIsLearntFromThoseWhoLeave() {
        places.holds().lastAtLeast(Duration.ofHours(2).toNanos());
        for (int i = 0; i < 100; i++) {
            places.take("10.0.0." + i).close();
        }
        assertThat(places.holds().usual()).isLessThan(Duration.ofHours(1).toNanos());
    }

    private Places.Place fill() {
        Places.Place last = null;
        for (int i = 1; i <= 4; i++) {
            last = places.take("10.0.0." + i);
        }
        return java.util.Objects.requireNonNull(last);
    }
}
