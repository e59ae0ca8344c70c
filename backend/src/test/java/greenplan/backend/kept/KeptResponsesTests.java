package greenplan.backend.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptResponsesTests {

    private static final long MOST = 1_000_000;

    private final KeptResponses kept = KeptResponses.within(MOST);

    private static Kept one(String client, int bytes) {
        return new Kept(
                new AsOf(1, LocalDate.EPOCH), "tag", client, "text/html", "public", Map.of(), new byte[bytes], null);
    }

    @Test
    void whatOneNetworkAsksForDrivesOutItsOwnAndNobodyElses() {
        kept.keep("theirs", one("10.0.0.2", 10_000));
        for (int i = 0; i < 1_000; i++) {
            kept.keep("mine " + i, one("10.0.0.1", 10_000));
            assertThat(kept.of("10.0.0.1")).isLessThanOrEqualTo(MOST / 4);
        }
        assertThat(kept.to("theirs")).isNotNull();
        assertThat(kept.to("mine 0")).isNull();
        assertThat(kept.to("mine 999")).isNotNull();
    }

    @Test
    void whatIsMadeAnewTakesThePlaceOfTheOldOne() {
        for (int i = 0; i < 100; i++) {
            kept.keep("same", one("10.0.0.1", 10_000 + i));
        }
        assertThat(kept.of("10.0.0.1")).isLessThan(12_000);
    }

    @Test
    void whatIsTooLargeForAShareIsNotKept() {
        kept.keep("large", one("10.0.0.1", 200_000));
        assertThat(kept.to("large")).isNull();
    }

    @Test
    void aLargeBodyIsPackedOnceAndComesBackAsItWas() {
        byte[] body = "Cổng Tăng trưởng xanh. ".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        Kept one = of(body);
        assertThat(one.weight("")).isLessThan(body.length / 10);
        assertThat(one.unzipped()).isNotSameAs(body).isEqualTo(body);
    }

    @Test
    void aSmallBodyIsHeldBothWaysSoThatNobodyUnpacksIt() {
        byte[] body = "Cổng Tăng trưởng xanh. ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Kept one = of(body);
        assertThat(one.zipped()).hasSizeLessThan(body.length / 10);
        assertThat(one.unzipped()).isSameAs(body);
    }

    private static Kept of(byte[] body) {
        return new Kept(
                new AsOf(1, LocalDate.EPOCH),
                "tag",
                "x",
                "text/html",
                "public",
                Map.of(),
                Kept.plain(body),
                Kept.zipped(body));
    }
}
