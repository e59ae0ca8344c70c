package greenplan.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.workspace.Staff;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInInBrowserTests {

    @Test
    void theFirstPasswordIsChangedBeforeAnythingElse() {
        assertThat(Staff.LED_TO).contains("/noi-bo/mat-khau");
    }

    @Test
    void anAddressOfTheWorkspaceLeadsThroughTheFormAndBack() {
        assertThat(PortalUnderTest.get("/noi-bo/mat-khau"))
                .returns(302, response -> response.statusCode())
                .returns(
                        "/dang-nhap",
                        response -> response.headers().firstValue("Location").orElse(""));
        try (var visit = Staff.openByTheForm(Staff.editor(Staff.DEPARTMENT), "/noi-bo/mat-khau")) {
            assertThat(visit.page().innerText("h1")).isEqualTo("Đổi mật khẩu");
            visit.isQuiet().isAccessible().fits();
        }
    }

    @Test
    void aWrongPasswordIsSaidAndTheAddressStaysTyped() {
        try (var visit = PortalUnderTest.open("/dang-nhap")) {
            Staff.fillIn(visit, "khong-co@minh-hoa.example", "sai rồi");
            visit.page().waitForURL("**vi-sao=sai");
            visit.page().waitForSelector(".complaint");
            assertThat(visit.page().innerText(".complaint")).contains("không đúng");
            assertThat(visit.page().inputValue("input[name=email]")).isEqualTo("khong-co@minh-hoa.example");
            visit.isQuiet().isAccessible();
        }
    }

    @Test
    void afterFiveWrongPasswordsTheFormSaysHowLongToWait() {
        try (var visit = PortalUnderTest.open("/dang-nhap")) {
            for (int attempt = 0; attempt < 6; attempt++) {
                Staff.fillIn(visit, "mot-nguoi@minh-hoa.example", "sai lần " + attempt);
                visit.page().waitForURL("**vi-sao=**");
                visit.page().waitForSelector(".complaint");
            }
            assertThat(visit.page().innerText(".complaint")).containsPattern("sau \\d+ giây");
        }
    }

    @Test
    void aSessionThatWasEndedElsewhereLeadsToTheFormWhichSaysSo() {
        var person = Staff.editor(Staff.DEPARTMENT);
        try (var visit = Staff.open(person, "/noi-bo")) {
            Staff.tell(Staff.token(person), "signOutEverywhere", Map.of(), "done");
            visit.page().reload();
            visit.page().waitForSelector(".complaint");
            assertThat(visit.page().innerText(".complaint")).contains("Phiên làm việc đã kết thúc");
            Staff.fillIn(visit, person.email(), Staff.PASSWORD);
            visit.page().waitForURL("**/noi-bo**");
        }
    }

    @Test
    void whoSignsOutIsOut() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo")) {
            visit.words("Đăng xuất").click();
            visit.page().waitForSelector(".complaint");
            assertThat(visit.page().innerText(".complaint")).contains("đã đăng xuất");
            visit.page().navigate(visit.page().url().replaceFirst("/dang-nhap.*", "/noi-bo"));
            visit.page().waitForURL("**/dang-nhap**");
        }
    }

    /** Another site could make a browser post a form: without the token of the session nothing is done for it. */
    @Test
    void theApiWantsTheTokenOfTheSessionFromABrowserAndThenKnowsWhoAsks() {
        var person = Staff.editor(Staff.DEPARTMENT);
        try (var visit = Staff.open(person, "/noi-bo")) {
            String ask = """
                    async (token) => {
                      const cookie = () => document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
                      const post = () => fetch('/graphql', { method: 'POST',
                        headers: { 'Content-Type': 'application/json', ...(token ? { 'X-XSRF-TOKEN': cookie() } : {}) },
                        body: JSON.stringify({ query: '{ workspace { me { email } } }' }) });
                      const answer = await post();
                      return answer.status + ' ' + await answer.text();
                    }""";
            assertThat(visit.page().evaluate(ask, false).toString()).startsWith("403");
            assertThat(visit.page().evaluate(ask, true).toString())
                    .startsWith("200")
                    .contains(person.email());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theWorkspaceIsQuietAccessibleAndFits(int width) {
        try (var visit = Staff.open(Staff.focalOfficer(), "/noi-bo", width)) {
            assertThat(visit.page().innerText("h1")).isEqualTo("Việc đang chờ bạn");
            visit.isQuiet().isAccessible().fits();
            visit.page().click(".language");
            visit.says("What waits for you");
            assertThat(visit.page().getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @Test
    void navigationLeavesOutWhatWouldBeRefused() {
        try (var visit = Staff.open(Staff.editor(Staff.DEPARTMENT), "/noi-bo")) {
            assertThat(visit.page().innerText(".sections"))
                    .contains("Việc của tôi")
                    .doesNotContain("Tài khoản");
        }
    }
}
