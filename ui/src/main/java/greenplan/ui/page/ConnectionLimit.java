package greenplan.ui.page;

import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.stereotype.Component;

/**
 * As many connections at once as the memory can carry. One whose request never ends holds about 60 kB of the heap, and Tomcat's
 * own limit of 8,192 takes a heap of 256 MB away from everybody else. {@code server.tomcat.max-connections} beats it.
 */
@Component
class ConnectionLimit implements TomcatProtocolHandlerCustomizer<AbstractProtocol<?>> {

    private static final int FEWEST = 200;
    private static final int MOST = 8_192;
    private static final long HEAP_FOR_ONE = 96 * 1024;

    private final int chosen;

    ConnectionLimit(@Value("${server.tomcat.max-connections:0}") int chosen) {
        this.chosen = chosen;
    }

    @Override
    public void customize(AbstractProtocol<?> protocol) {
        protocol.setMaxConnections(
                chosen > 0 ? chosen : forHeap(Runtime.getRuntime().maxMemory()));
    }

    /** For a heap of so many bytes, half of it. */
    static int forHeap(long bytes) {
        return (int) Math.clamp(bytes / HEAP_FOR_ONE, FEWEST, MOST);
    }
}
