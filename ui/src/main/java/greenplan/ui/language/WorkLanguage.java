package greenplan.ui.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The language of staff pages, whose addresses name none: chosen by a link with the parameter {@code ngon-ngu}, kept by the
 * browser until it is closed; before that, what the browser prefers.
 */
public final class WorkLanguage {

    /** The parameter of the link, and the cookie. */
    public static final String PARAMETER = "ngon-ngu";

    private WorkLanguage() {}

    /** The language for a request. */
    public static Language of(HttpServletRequest request) {
        String chosen = request.getParameter(PARAMETER);
        return Stream.concat(Stream.ofNullable(chosen), kept(request))
                .findFirst()
                .map(Language::of)
                .orElseGet(() -> Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Lets the browser keep the language that a request chooses, if it does. */
    public static void keep(HttpServletRequest request, HttpServletResponse response) {
        String chosen = request.getParameter(PARAMETER);
        if (chosen != null) {
            var cookie = ResponseCookie.from(PARAMETER, Language.of(chosen).code())
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Stream<String> kept(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(PARAMETER))
                .map(Cookie::getValue);
    }
}
