package greenplan.backend.start;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people find the portal: what its configuration says, else this machine and the port that it listens on. What a visitor
 * claims has no say in it.
 */
@Component
public class PublicAddress {

    private final Settings settings;
    private final Environment environment;

    PublicAddress(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** Scheme, host and port, and a path where there is one; without a slash at the end. */
    public String root() {
        if (settings.baseUrl() != null) {
            return settings.baseUrl().toString().replaceFirst("/+$", "");
        }
        boolean encrypted = environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate")
                || environment.containsProperty("server.ssl.bundle");
        // Known once the server listens; before, and where none does, what was asked for.
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return (encrypted ? "https" : "http") + "://localhost:" + port
                + environment.getProperty("server.servlet.context-path", "");
    }
}
