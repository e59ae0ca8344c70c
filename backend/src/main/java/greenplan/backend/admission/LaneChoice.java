package greenplan.backend.admission;

import greenplan.backend.http.GraphQuestion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Which lane a request belongs to. Nothing that it claims of itself opens the lane of the staff. */
final class LaneChoice {

    /** Whoever watches over the portal is never refused. */
    private static final Set<String> HEALTH =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    /** Where somebody signs in, or asks for another password. */
    private static final Set<String> DOORS = Set.of("/dang-nhap", "/quen-mat-khau", "/dat-lai-mat-khau", "/logout");

    /** Whoever is not signed in has no other mutation than those of signing in. */
    private static final Pattern MUTATION = Pattern.compile("\\bmutation\\b");

    /** A page as a file: no reader of pages waits for somebody's tables, pictures or sheets. */
    private static final Pattern FILE = Pattern.compile("\\.(csv|xlsx|svg|png|pdf)$");

    private LaneChoice() {}

    /** The lane; empty for what is free: health, and static files, which take less than asking for a place. */
    static Optional<Lane> of(HttpServletRequest request) {
        String path = path(request);
        if (HEALTH.contains(path) || (!isOfVaadin(request) && StaticFiles.has(path, request))) {
            return Optional.empty();
        }
        if (isSignedIn(request.getSession(false))) {
            return Optional.of(Lane.STAFF);
        }
        return Optional.of(isApi(path) ? ofApi(path, request) : ofPage(path, request));
    }

    /** The address as whoever answers will read it: without codes for letters, and without parts that lead back. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** It is the API's, and answered in its shape. */
    static boolean isApi(String path) {
        return isGraph(path) || isBelow(path, "/files") || isBelow(path, "/record");
    }

    static boolean isGraph(String path) {
        return isBelow(path, "/graphql");
    }

    /** Vaadin's client asks: its heartbeat, its events, its push. */
    static boolean isOfVaadin(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains("v-r=");
    }

    /** It stays open for as long as somebody looks at a page. The API has nothing of the kind, whatever its query says. */
    static boolean isPush(HttpServletRequest request) {
        return isOfVaadin(request) && request.getQueryString().contains("v-r=push") && !isApi(path(request));
    }

    private static Lane ofApi(String path, HttpServletRequest request) {
        String key = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (key != null && key.regionMatches(true, 0, "Bearer", 0, 6)) {
            return Lane.TOKENS;
        }
        if (!isGraph(path)) {
            return Lane.FILES;
        }
        boolean changes = GraphQuestion.of(request)
                .map(question -> question.document().contains("mutation")
                        && MUTATION.matcher(question.document()).find())
                .orElse(false);
        return changes ? Lane.SIGN_IN : Lane.GRAPH;
    }

    private static Lane ofPage(String path, HttpServletRequest request) {
        if (DOORS.contains(path) || path.startsWith("/oauth2/") || path.startsWith("/login/") || isForm(request)) {
            return Lane.SIGN_IN;
        }
        return FILE.matcher(path).find() ? Lane.FILES : Lane.PAGES;
    }

    /** No form is for whoever is not signed in but the one to sign in. */
    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.regionMatches(
                        true,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                        0,
                        MediaType.APPLICATION_FORM_URLENCODED_VALUE.length());
    }

    private static boolean isSignedIn(@org.jspecify.annotations.Nullable HttpSession session) {
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().isAuthenticated();
    }

    private static boolean isBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
