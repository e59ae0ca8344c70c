package greenplan.ui.start;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it is. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger("greenplan.portal");

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String seconds = String.format(
                    Locale.ROOT, "%.1f", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
            log.info(
                    "Portal: http://localhost:{} (ready after {} s; stop with Ctrl-C)",
                    web.getWebServer().getPort(),
                    seconds);
        }
    }
}
