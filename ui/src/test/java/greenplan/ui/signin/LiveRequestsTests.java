package greenplan.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import greenplan.ui.page.LivePages;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.workspace.Staff;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vaadin's own requests, as its client sends them, and as somebody sends them who means no good. */
@Isolated("It counts sessions, and ends those that wait.")
class LiveRequestsTests {

    private static final String TEXT = "vi%2Fke-hoach%2Flao-cai-2021-2030%2Ftoan-van";
    private static final LivePages PAGES = PortalUnderTest.livePages();

    /** FlowClient sends no body and no type, which its browser writes as this word. */
    @Test
    void aHeartbeatIsHeard() {
        var page = begin("dang-nhap");
        assertThat(PortalUnderTest.post("/?v-r=heartbeat&v-uiId=0", "", "Content-Type", "null", "Cookie", session(page))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "undefined", "text", "a b/c", "/", "*", "text/"})
    void anUnreadableTypeIsNobodysReasonToAnswerForAnother(String type) {
        for (String header : new String[] {"Content-Type", "Accept"}) {
            assertThat(PortalUnderTest.post("/?v-r=uidl&v-uiId=0", "{}", header, type)
                            .statusCode())
                    .as(header)
                    .isEqualTo(200);
            assertThat(PortalUnderTest.post("/vi", "", header, type).statusCode())
                    .as(header)
                    .isEqualTo(403);
            assertThat(PortalUnderTest.post("/actuator/health", "", header, type)
                            .statusCode())
                    .as(header)
                    .isEqualTo(405);
        }
        assertThat(PortalUnderTest.post("/graphql", "{}", "Content-Type", type).statusCode())
                .isEqualTo(415);
        assertThat(PortalUnderTest.post("/graphql", "{\"query\":\"{__typename}\"}", "Accept", type)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=init&query=&location=" + TEXT,
                "/vi?v-r=init&query=&location=",
                "/?v-r=init",
                "/?v-r=init&location=noi-bo",
                "/?v-r=webcomponent-resync",
                "/?v-r=push",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=gi-do",
                "/dang-nhap?v-r=gi-do"
            })
    void whoReadsGetsNoSession(String path) {
        int sessions = PAGES.sessions();
        assertThat(PortalUnderTest.get(path)).satisfies(LiveRequestsTests::isRefused);
        assertThat(PortalUnderTest.post(path, "{}")).satisfies(LiveRequestsTests::isRefused);
        String form = "application/x-www-form-urlencoded";
        assertThat(PortalUnderTest.post("/", path.replaceFirst(".*\\?", ""), "Content-Type", form))
                .satisfies(LiveRequestsTests::isRefused);
        assertThat(PAGES.sessions()).isEqualTo(sessions);
    }

    @Test
    void aPageWhoseSessionIsGoneCookieAndAllIsToldThatItIsOver() {
        var answer = PortalUnderTest.post("/?v-r=uidl&v-uiId=0", "{}");
        assertThat(answer.body()).contains("\"sessionExpired\":true");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageToReadIsNeverHeldForOneWhoHasAFormToSignInOpen() {
        var door = begin("dang-nhap");
        navigate(door, TEXT);
        assertThat(begin(TEXT, "Cookie", session(door))).satisfies(LiveRequestsTests::isRefused);
    }

    @Test
    void howeverOftenTheFormIsOpenedLittleIsHeldAndNobodyAtWorkLosesAnything() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo");
                var patient = PortalUnderTest.open("/dang-nhap")) {
            patient.page().waitForSelector(".sign-in button");
            // A page whose session ends while it comes asks for itself anew, and forgets what was typed meanwhile.
            patient.page().waitForLoadState(LoadState.NETWORKIDLE);
            int before = PAGES.sessions();
            for (int browser = 0; browser < 240; browser++) {
                var page = begin("dang-nhap");
                if (browser % 20 == 0) {
                    navigate(page, TEXT);
                }
            }
            assertThat(PAGES.sessions()).isLessThanOrEqualTo(before + 200);
            var one = begin("dang-nhap");
            int pages = PAGES.open();
            for (int more = 0; more < 20; more++) {
                begin("dang-nhap", "Cookie", session(one));
            }
            assertThat(PAGES.open()).isLessThanOrEqualTo(pages + 2);
            visit.words("Việc của tôi").first().click();
            assertThat(visit.page().innerText("h1")).isEqualTo("Việc đang chờ bạn");
            Staff.fillIn(patient, Staff.editor(Staff.DEPARTMENT).email(), Staff.PASSWORD);
            patient.page().waitForURL("**/noi-bo**");
        }
    }

    private static HttpResponse<String> begin(String location, String... headers) {
        return PortalUnderTest.get("/?v-r=init&query=&location=" + location, headers);
    }

    /** Asks for another page in an open one, as a click on a link does. */
    private static void navigate(HttpResponse<String> page, String route) {
        String rpc = "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":"
                + "{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],"
                + "\"syncId\":0,\"clientId\":0}";
        var answer = PortalUnderTest.post(
                "/?v-r=uidl&v-uiId=0",
                rpc.formatted(found("Vaadin-Security-Key\":\"([^\"]+)", page.body()), route.replace("%2F", "/")),
                "Cookie",
                session(page));
        assertThat(answer.body()).contains("window.open").doesNotContain("blockquote", "first-paint", "Mục tiêu");
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    private static String session(HttpResponse<String> answer) {
        return found("(JSESSIONID=[^;]+)", String.join(" ", answer.headers().allValues("Set-Cookie")));
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
