package greenplan.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.LivePages;
import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.workspace.SignInForm;
import greenplan.ui.workspace.Staff;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vaadin's own requests, as its client sends them, and as somebody sends them who means no good. */
@ResourceLock(value = "sessions that wait", mode = ResourceAccessMode.READ_WRITE)
class LiveRequestsTests {

    private static final String TEXT = "vi%2Fke-hoach%2Flao-cai-2021-2030%2Ftoan-van";
    private static final LivePages PAGES = PortalUnderTest.livePages();

    /** FlowClient sends no body and no type, which its browser writes as this word. */
    @Test
    void aHeartbeatIsHeard() {
        String session = signedIn(Staff.editor(Staff.DEPARTMENT));
        assertThat(begin("noi-bo", "Cookie", session).body()).contains("Vaadin-Security-Key");
        assertThat(PortalUnderTest.post("/?v-r=heartbeat&v-uiId=0", "", "Content-Type", "null", "Cookie", session)
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
                "/?v-r=init&query=&location=dang-nhap",
                "/dang-nhap?v-r=init&query=&location=dang-nhap",
                "/?v-r=init&query=&location=quen-mat-khau",
                "/?v-r=webcomponent-resync",
                "/?v-r=push",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=gi-do",
                "/dang-nhap?v-r=gi-do"
            })
    void whoReadsGetsNoSession(String path) {
        String[] reader = {LivePages.VISITOR, "reader"};
        assertThat(PortalUnderTest.get(path, reader)).satisfies(LiveRequestsTests::isRefused);
        assertThat(PortalUnderTest.post(path, "{}", reader)).satisfies(LiveRequestsTests::isRefused);
        String form = "application/x-www-form-urlencoded";
        assertThat(PortalUnderTest.post(
                        "/", path.replaceFirst(".*\\?", ""), "Content-Type", form, LivePages.VISITOR, "reader"))
                .satisfies(LiveRequestsTests::isRefused);
        assertThat(PAGES.sessions("reader")).isZero();
    }

    @Test
    void aPageWhoseSessionIsGoneCookieAndAllIsToldThatItIsOver() {
        var answer = PortalUnderTest.post("/?v-r=uidl&v-uiId=0", "{}");
        assertThat(answer.body()).contains("\"sessionExpired\":true");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoOpensTheDoorsAndMistypesHoldsNothing() {
        String[] mistyping = {LivePages.VISITOR, "mistyping"};
        for (String door : List.of("/dang-nhap", "/quen-mat-khau", "/dat-lai-mat-khau?ma=x", "/noi-bo/bao-cao")) {
            PortalUnderTest.get(door, mistyping);
        }
        assertThat(SignInForm.sent("khong-co@minh-hoa.example", "sai rồi", mistyping)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/dang-nhap?vi-sao=sai");
        assertThat(PAGES.sessions("mistyping")).isZero();
    }

    @Test
    void whoSignsInComesToTheAddressThatWasAskedForAndNothingIsAddedToIt() {
        String asked = "/noi-bo/giao-chi-tieu?tinh-trang=holds";
        String back = found(
                "(REDIRECT_URI=[^;]+)",
                String.join(" ", PortalUnderTest.get(asked).headers().allValues("Set-Cookie")));
        var person = Staff.focalOfficer();
        assertThat(SignInForm.sent(person.email(), Staff.PASSWORD, "Cookie", back)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith(asked));
    }

    @Test
    void howeverOftenTheWayToAProviderIsTakenLittleIsHeldAndNobodyAtWorkLosesAnything() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo")) {
            for (int browser = 0; browser < 240; browser++) {
                assertThat(PortalUnderTest.get("/oauth2/authorization/tinh", LivePages.VISITOR, "often")
                                .statusCode())
                        .isEqualTo(302);
            }
            assertThat(PAGES.sessions("often")).isBetween(1, 200);
            visit.words("Việc của tôi").first().click();
            assertThat(visit.page().innerText("h1")).isEqualTo("Việc đang chờ bạn");
        }
    }

    @Test
    void aPageToReadIsNeverHeldForWhoeverIsSignedInEither() {
        String session = signedIn(Staff.editor(Staff.DEPARTMENT));
        navigate(begin("noi-bo", "Cookie", session), session, TEXT);
    }

    private static String signedIn(Staff.Person person) {
        return "JSESSIONID=" + SignInForm.session(person);
    }

    private static HttpResponse<String> begin(String location, String... headers) {
        return PortalUnderTest.get("/?v-r=init&query=&location=" + location, headers);
    }

    /** Asks for another page in an open one, as a click on a link does. */
    private static void navigate(HttpResponse<String> page, String session, String route) {
        String rpc = "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":"
                + "{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],"
                + "\"syncId\":0,\"clientId\":0}";
        var answer = PortalUnderTest.post(
                "/?v-r=uidl&v-uiId=0",
                rpc.formatted(found("Vaadin-Security-Key\":\"([^\"]+)", page.body()), route.replace("%2F", "/")),
                "Cookie",
                session);
        assertThat(answer.body()).contains("window.open").doesNotContain("blockquote", "first-paint", "Mục tiêu");
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
