package greenplan.backend.admission;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells Tomcat which proxies to believe before it is set up. Left alone, it would believe every private address, and so
 * anybody in the office.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NamedProxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final TomcatServerProperties tomcat;
    private final ProxySettings settings;

    NamedProxies(TomcatServerProperties tomcat, ProxySettings settings) {
        this.tomcat = tomcat;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        tomcat.getRemoteip().setInternalProxies(settings.networks());
        tomcat.getRemoteip().setTrustedProxies(null);
    }
}
