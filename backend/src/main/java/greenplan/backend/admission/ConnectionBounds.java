package greenplan.backend.admission;

import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * As many connections at once as the memory can carry, and a quarter of them for one address. An idle one holds some 10 kB of the
 * heap, one whose request never ends about 40 kB. {@code server.tomcat.max-connections} beats it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConnectionBounds
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
                TomcatProtocolHandlerCustomizer<BoundedProtocol> {

    private static final int FEWEST = 200;
    private static final int MOST = 16_384;
    private static final long HEAP_FOR_ONE = 64 * 1024;

    /** A request's head is small; an answer is written in pieces of 8 kB. Bytes. */
    private static final int READ_BUFFER = 2 * 1024;

    private final int all;
    private final TomcatServerProperties tomcat;
    private final Predicate<String> exempt;

    ConnectionBounds(
            @Value("${server.tomcat.max-connections:0}") int chosen,
            TomcatServerProperties tomcat,
            AdmissionSettings admission,
            ProxySettings proxies) {
        this.all = chosen > 0 ? chosen : forHeap(Runtime.getRuntime().maxMemory());
        this.tomcat = tomcat;
        Predicate<String> named = Networks.any(admission.exempt());
        this.exempt = named.or(Networks.any(proxies.proxies()));
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // Spring Boot sets what stands there after whoever else does, and that is 8,192 unless somebody chose.
        tomcat.setMaxConnections(all);
        factory.setProtocol(BoundedProtocol.class.getName());
    }

    @Override
    public void customize(BoundedProtocol protocol) {
        protocol.setProperty("socket.appReadBufSize", Integer.toString(READ_BUFFER));
        protocol.bound(new Lines(all, exempt));
    }

    /** For a heap of so many bytes: even if no request ended, they would fill not much more than half of it. */
    static int forHeap(long bytes) {
        return (int) Math.clamp(bytes / HEAP_FOR_ONE, FEWEST, MOST);
    }
}
