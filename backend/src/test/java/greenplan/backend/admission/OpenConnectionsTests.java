package greenplan.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** What the web server was told in the end, whoever told it something before. */
@SharedApi
class OpenConnectionsTests {

    @Autowired
    WebServerApplicationContext running;

    @Test
    void asManyMayBeOpenAsTheMemoryCarries() {
        var server = (TomcatWebServer) running.getWebServer();
        var protocol = (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
        assertThat(protocol.getMaxConnections())
                .isEqualTo(ConnectionBounds.forHeap(Runtime.getRuntime().maxMemory()));
    }
}
