package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.coyote.http11.Http11NioProtocol;
import org.junit.jupiter.api.Test;

class ConnectionLimitTests {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void asManyConnectionsAsHalfTheHeapCanHold() {
        assertThat(ConnectionLimit.forHeap(8 * MEGABYTE)).isEqualTo(200);
        assertThat(ConnectionLimit.forHeap(256 * MEGABYTE)).isEqualTo(2_730);
        assertThat(ConnectionLimit.forHeap(4096 * MEGABYTE)).isEqualTo(8_192);
    }

    @Test
    void whatTheOperatorChoseCounts() {
        var protocol = new Http11NioProtocol();
        new ConnectionLimit(17).customize(protocol);
        assertThat(protocol.getMaxConnections()).isEqualTo(17);
    }
}
