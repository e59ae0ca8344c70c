package greenplan.backend.kept;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A keeper of each test's own, before whatever the test has answer. */
@SharedApi
class KeeperTests {

    private static final String PAGE = "/vi/trang";

    @Autowired
    private PublishedVersion published;

    @Autowired
    private NodeLeaseRepository leases;

    private final AtomicInteger made = new AtomicInteger();
    private final Moving clock = new Moving();
    private Keeper keeper = new Keeper(null, null);

    /** Stands still until it is moved. */
    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-11-30T05:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Nobody asks for another zone");
        }
    }

    @BeforeEach
    void aKeeperOfItsOwn() {
        keeper = new Keeper(
                new Node(published, leases, clock, new KeepingSettings(true)), KeptResponses.within(1_000_000));
    }

    private MockHttpServletResponse get(String path, FilterChain maker) throws Exception {
        var response = new MockHttpServletResponse();
        keeper.doFilter(new MockHttpServletRequest("GET", path), response, maker);
        return response;
    }

    private void page(HttpServletResponse response, int status, String control) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", control);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().print("page " + made.incrementAndGet());
    }

    private FilterChain publicly(String... header) {
        return (request, response) -> {
            var http = (HttpServletResponse) response;
            if (header.length == 2) {
                http.setHeader(header[0], header[1]);
            }
            page(http, 200, "public, max-age=30");
        };
    }

    @Test
    void whileOneIsMadeWhoeverElseAsksWaitsForIt() throws Exception {
        int readers = 20;
        var together = new CyclicBarrier(readers);
        var all = new ArrayList<Callable<String>>();
        for (int i = 0; i < readers; i++) {
            all.add(() -> {
                together.await();
                return get(PAGE, (request, response) -> {
                            pause();
                            page((HttpServletResponse) response, 200, "public");
                        })
                        .getContentAsString();
            });
        }
        try (var threads = Executors.newFixedThreadPool(readers)) {
            assertThat(threads.invokeAll(all))
                    .allSatisfy(one -> assertThat(one.get()).isEqualTo("page 1"));
        }
        assertThat(made).hasValue(1);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theNextDayEverythingIsMadeAnew() throws Exception {
        assertThat(get(PAGE, publicly()).getContentAsString()).isEqualTo("page 1");
        clock.now = clock.now.plus(Duration.ofHours(11));
        assertThat(get(PAGE, publicly()).getContentAsString()).isEqualTo("page 1");
        clock.now = clock.now.plus(Duration.ofHours(2));
        assertThat(get(PAGE, publicly()).getContentAsString()).isEqualTo("page 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void theLastGoodPageStandsInForOneThatCannotBeMadeAndNobodyKeepsIt(int status) throws Exception {
        get(PAGE, publicly("X-Frame-Options", "DENY"));
        clock.now = clock.now.plus(Duration.ofDays(1));
        for (FilterChain failing : new FilterChain[] {
            (request, response) -> ((HttpServletResponse) response).sendError(status),
            (request, response) -> page((HttpServletResponse) response, status, "no-store")
        }) {
            var response = get(PAGE, failing);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getContentAsString()).isEqualTo("page 1");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getHeader("ETag")).isNull();
            assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        }
        get("/vi/trang.csv", (request, response) -> {
            page((HttpServletResponse) response, 200, "public");
            response.setContentType("text/csv");
        });
        clock.now = clock.now.plus(Duration.ofDays(1));
        assertThat(get("/vi/trang.csv", (request, response) -> ((HttpServletResponse) response).sendError(status))
                        .getStatus())
                .as("figures that do not say of when they are")
                .isEqualTo(status);
        assertThat(get("/vi/trang-khac", (request, response) -> ((HttpServletResponse) response).sendError(status))
                        .getStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vi", "/vi.csv", "/vi.png", "/en.xlsx", "/en.svg", "/vi/ke-hoach/x/chi-tieu/y.png"})
    void whatAPageGivesAwayIsMadeOnceAsThePageIs(String path) throws Exception {
        for (int i = 1; i <= 2; i++) {
            assertThat(get(path, publicly()).getContentAsString()).isEqualTo("page 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set-Cookie: a=b", "Surrogate-Control: no-store"})
    void whatIsSomebodysOwnIsNotKept(String header) throws Exception {
        for (int i = 1; i <= 2; i++) {
            assertThat(get(PAGE, publicly(header.split(": "))).getContentAsString())
                    .isEqualTo("page " + i);
        }
    }

    @Test
    void onlyGoodPagesAreKept() throws Exception {
        for (int status : new int[] {302, 404, 400}) {
            get(PAGE, (request, response) -> page((HttpServletResponse) response, status, "public"));
        }
        get(PAGE, (request, response) -> page((HttpServletResponse) response, 200, "no-store"));
        assertThat(get(PAGE, publicly()).getContentAsString()).isEqualTo("page 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/noi-bo", "/dang-nhap", "/files/1", "/vietnam", "/portal/portal.css"})
    void otherAddressesPassUntouched(String path) throws Exception {
        for (int i = 1; i <= 2; i++) {
            assertThat(get(path, publicly()).getContentAsString()).isEqualTo("page " + i);
        }
    }
}
