package greenplan.ui.signin;

import greenplan.ui.workspace.StaffPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The address that was typed before a wrong password: the browser keeps it for a minute, so that only the password is typed again. */
final class TypedAddress {

    private static final String NAME = "e-mail";
    private static final int LONGEST = 254;

    private TypedAddress() {}

    /** What was typed in this browser a moment ago; an empty text for nothing. */
    static String of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        try {
            return cookie == null ? "" : URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    static void keep(@Nullable String typed, HttpServletRequest request, HttpServletResponse response) {
        if (typed == null) {
            return;
        }
        String value = typed.substring(0, Math.min(typed.length(), LONGEST));
        var cookie = ResponseCookie.from(NAME, URLEncoder.encode(value, StandardCharsets.UTF_8))
                .path(StaffPaths.SIGN_IN)
                .maxAge(Duration.ofMinutes(1))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
