package greenplan.ui.page;

import greenplan.ui.language.Language;
import greenplan.ui.language.Paths;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Reads a page of each kind, as a visitor would, before the portal says that it is ready: the first visitors do not wait for what a
 * fresh process does only once. It takes a few seconds at most.
 */
@Component
@Order
class WarmUp implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration MOST = Duration.ofSeconds(4);

    private final Sitemap sitemap;
    private final Routes routes;
    private final Environment environment;

    WarmUp(Sitemap sitemap, Routes routes, Environment environment) {
        this.sitemap = sitemap;
        this.routes = routes;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        long end = System.nanoTime() + MOST.toNanos();
        var paths = new Paths(Language.VI);
        var kinds = new HashSet<Class<?>>();
        try {
            Stream.concat(sitemap.addresses(paths).stream(), Stream.of(paths.search() + "?q=xanh"))
                    .filter(address -> kinds.add(routes.view(address.substring(1))))
                    .takeWhile(address -> System.nanoTime() < end)
                    .forEach(address -> read("http://localhost:" + port + address));
        } catch (RuntimeException failure) {
            // The API may be elsewhere and away; the pages tell it themselves.
            log.debug("The pages could not be read at the start", failure);
        }
    }

    private static void read(String address) {
        try {
            var connection = URI.create(address).toURL().openConnection();
            connection.setReadTimeout((int) MOST.toMillis());
            try (var page = connection.getInputStream()) {
                page.readAllBytes();
            }
        } catch (IOException failure) {
            log.debug("{} could not be read at the start", address, failure);
        }
    }
}
