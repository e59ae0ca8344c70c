package greenplan.ui.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import greenplan.ui.Portal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The whole portal with both plans and the fictional province, started once for all browser tests of a run, and a
 * browser to look at it. With {@code -Dportal.url=http://localhost:8080} the tests look at a portal that runs already.
 */
public final class PortalUnderTest {

    /** The first account, whose password is to be changed. */
    public static final String ADMINISTRATOR = "quan-tri@minh-hoa.example";

    /** What it signs in with at first. */
    public static final String FIRST_PASSWORD = "mật khẩu trong cấu hình";

    static {
        // The portal ends a connection that was idle for 20 seconds; a client that still took it for open would fail.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    private static final Calendar CALENDAR = new Calendar();
    private static final LivePages LIVE_PAGES = new LivePages();
    private static final String URL = start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static @Nullable ConfigurableApplicationContext portal;

    private static @Nullable People people;

    private PortalUnderTest() {}

    /** Whom the provider of single sign-on knows. */
    public static People people() {
        return Objects.requireNonNull(people, "The portal runs elsewhere");
    }

    /** Opens a page on a computer, with scripts. */
    public static Visit open(String path) {
        return open(path, 1280, true);
    }

    /**
     * Opens a page and waits until it is loaded.
     *
     * @param path root-relative address
     * @param width of the window in CSS pixels
     * @param scripts whether JavaScript is on
     */
    public static Visit open(String path, int width, boolean scripts) {
        return visit(new Windows.Kind(width, scripts, false), path, List.of());
    }

    /** Opens a page, with scripts, in a session that was begun before. */
    public static Visit open(String path, int width, String session) {
        var cookie =
                new Cookie("JSESSIONID", session).setUrl(URL).setHttpOnly(true).setSameSite(SameSiteAttribute.LAX);
        return visit(new Windows.Kind(width, true, false), path, List.of(cookie));
    }

    /** Opens a page in a browser of its own that keeps what was read; it is closed with its context. */
    static BrowserContext openKeeping(String path) {
        var page = Windows.ofThisThread().openKeeping();
        page.navigate(URL + path);
        return page.context();
    }

    /** Opens a page on a phone. */
    public static Visit phone(String path) {
        return visit(new Windows.Kind(360, true, true), path, List.of());
    }

    private static Visit visit(Windows.Kind kind, String path, List<Cookie> cookies) {
        return new Visit(Windows.ofThisThread(), kind, URL, path, cookies, CALENDAR.headers());
    }

    /** Asks for an address without a browser; a redirect is not followed. Headers as name, value, name, value… */
    public static HttpResponse<String> get(String path, String... headers) {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A file as it is. */
    static HttpResponse<byte[]> file(String path) {
        try {
            return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends JSON to an address, or what a header says it is. Headers as name, value, name, value… */
    public static HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /**
     * A part of the running portal. There is one portal for all tests of a run, for who is signed in is known to a whole
     * process: a second one would take the first one's visitors away.
     */
    static <T> T part(Class<T> type) {
        return Objects.requireNonNull(portal, "The portal runs elsewhere").getBean(type);
    }

    /** What the portal holds for browsers. */
    public static LivePages livePages() {
        return LIVE_PAGES;
    }

    /** Lets what is asked and opened meanwhile, by this thread, find the portal on another day. */
    public static void on(LocalDate day, Runnable work) {
        CALENDAR.on(day, work);
    }

    private static HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(URL + path));
        CALENDAR.headers().forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String start() {
        String running = System.getProperty("portal.url");
        if (running != null) {
            return running;
        }
        // The test's database counts as an external one, where the fictional province comes only when it is asked for.
        var application = new SpringApplication(Portal.class);
        application.addInitializers(CALENDAR, LIVE_PAGES, PortalUnderTest::hashPasswordsAtNextToNoCost);
        int port = People.freePort();
        people = People.of("http://localhost:" + port);
        var arguments = new ArrayList<>(people.arguments());
        Collections.addAll(
                arguments,
                "--server.port=" + port,
                "--server.shutdown=immediate",
                // Three browsers of one address, on a machine that is busy with them.
                "--greenplan.admission.exempt=127.0.0.1,::1",
                "--greenplan.admission.patience=30s",
                "--greenplan.today=2026-11-21",
                "--greenplan.sample=true",
                "--greenplan.base-url=https://tangtruongxanh.example",
                "--greenplan.second-factor.key=Z3JlZW5wbGFuIHRlc3RzLCBhIGtleSBmb3Igbm90aGk=",
                "--greenplan.administrator.email=" + ADMINISTRATOR,
                "--greenplan.administrator.password=" + FIRST_PASSWORD);
        portal = application.run(arguments.toArray(String[]::new));
        return "http://localhost:" + port;
    }

    private static void hashPasswordsAtNextToNoCost(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(Argon2PasswordEncoder.class, () -> new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }
}
