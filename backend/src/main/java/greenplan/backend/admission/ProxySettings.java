package greenplan.backend.admission;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may say for whom a request is forwarded.
 *
 * @param proxies addresses or networks of the proxies in front of the portal, such as {@code 127.0.0.1,10.0.3.0/24}. Of
 *     these alone the headers {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port} are believed.
 *     Default: none, not even this machine
 */
@ConfigurationProperties("greenplan")
record ProxySettings(@DefaultValue List<String> proxies) {

    ProxySettings {
        proxies = proxies.stream().map(Networks::checked).toList();
    }

    /** As Tomcat reads them; empty for none. */
    String networks() {
        return String.join(",", proxies.stream().map(Networks::prefixed).toList());
    }
}
