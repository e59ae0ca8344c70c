package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The form to sign in, filled in and sent as a browser does, without one. */
public final class SignInForm {

    private static final Pattern GUARD = Pattern.compile("(XSRF-TOKEN=[^;]+)");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]+)");

    private SignInForm() {}

    /** Sends it, with what its page gave for it. Headers as name, value, name, value… */
    public static HttpResponse<String> sent(String email, String password, String... headers) {
        var page = PortalUnderTest.get("/dang-nhap", headers);
        String form = "email=%s&mat-khau=%s&_csrf=%s"
                .formatted(
                        encoded(email),
                        encoded(password),
                        Jsoup.parse(page.body()).select("input[name=_csrf]").val());
        var all = new ArrayList<>(List.of(headers));
        int cookies = all.indexOf("Cookie");
        String brought = cookies < 0 ? "" : all.get(cookies + 1) + "; ";
        all.addAll(
                List.of("Content-Type", "application/x-www-form-urlencoded", "Cookie", brought + cookie(page, GUARD)));
        return PortalUnderTest.post("/dang-nhap", form, all.toArray(String[]::new));
    }

    /** Signs somebody in; the id of the session, which the cookie {@code JSESSIONID} carries. */
    public static String session(Staff.Person person) {
        var answer = sent(person.email(), Staff.PASSWORD);
        assertThat(answer.headers().firstValue("Location")).hasValue("/noi-bo");
        return cookie(answer, SESSION);
    }

    private static String cookie(HttpResponse<String> answer, Pattern wanted) {
        String cookies = String.join(" ", answer.headers().allValues("Set-Cookie"));
        var found = wanted.matcher(cookies);
        assertThat(found.find()).as("%s in %s", wanted, cookies).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
