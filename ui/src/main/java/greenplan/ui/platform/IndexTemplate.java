package greenplan.ui.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Vaadin's own index page, without what belongs to one visitor. Fetched once from this very server, before it reports
 * ready; as long as it is missing, visitors get Vaadin's normal response.
 */
@Component
class IndexTemplate implements ApplicationRunner {

    /** Asks {@link LiveView} to leave the index page as Vaadin makes it. */
    static final String PARAMETER = "greenplan-template";

    private static final Logger log = LoggerFactory.getLogger(IndexTemplate.class);
    private static final int ATTEMPTS = 5;

    private final ApplicationContext application;
    private volatile @Nullable String html;

    IndexTemplate(ApplicationContext application) {
        this.application = application;
    }

    /** A fresh copy to paint into; empty when there is none yet. */
    Optional<Document> document() {
        return Optional.ofNullable(html).map(Jsoup::parse);
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (!(application instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        URI address = URI.create("http://127.0.0.1:" + web.getWebServer().getPort() + "/vi?" + PARAMETER);
        for (int attempt = 1; html == null && attempt <= ATTEMPTS; attempt++) {
            try {
                html = fetch(address);
            } catch (IOException e) {
                log.debug("Attempt {} to fetch the index page from {} failed", attempt, address, e);
                Thread.sleep(200L * attempt);
            }
        }
        if (html == null) {
            log.warn("The index page could not be fetched from {}: first responses will hold a session.", address);
        }
    }

    private static String fetch(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200 || !response.body().contains("id=\"outlet\"")) {
                throw new IOException("Not Vaadin's index page: status " + response.statusCode());
            }
            Document document = Jsoup.parse(response.body().replaceAll("(?s)<!--.*?-->", ""));
            document.select("meta[name^=_csrf]").remove();
            return document.outerHtml();
        }
    }
}
