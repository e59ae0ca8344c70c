package greenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class SealingTests {

    @Autowired
    private DSLContext database;

    @Autowired
    private Sealing sealing;

    @Test
    void whatTheStartLoadedIsSealedSoonAndAddsUp() throws InterruptedException {
        for (int second = 0; second < 30 && count("record.unsealed") > 0; second++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertThat(count("record.unsealed")).isZero();
        assertThat(count("record.block")).isPositive();
        assertThat(count("record.verify()")).isZero();
    }

    @Test
    void withoutAChangeNoBlockIsMade() {
        sealing.seal();
        int blocks = count("record.block");
        sealing.seal();
        sealing.seal();
        assertThat(count("record.block")).isEqualTo(blocks);
    }

    private int count(String rows) {
        return database.fetchSingle("select count(*)::int from " + rows).into(int.class);
    }
}
