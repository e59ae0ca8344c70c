package greenplan.ui.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A live page, which the server holds in memory as long as it is open, is for whoever is signed in. Everybody else reads plain
 * pages and posts plain forms, and gets neither a session nor a view from Vaadin's own requests. One of a page whose session is
 * gone is told so: the page then asks for itself anew.
 */
final class LiveRequests extends HttpFilter {

    /** The parameter that tells Vaadin's own requests, and from each other. */
    static final String KIND = "v-r";

    private static final String WORK = "uidl";

    /** Vaadin's own words for it. */
    private static final byte[] OVER =
            "{\"meta\":{\"async\":true,\"sessionExpired\":true}}".getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        // Asked as Vaadin asks: the parameter may also stand in a form that is posted.
        String kind = request.getParameter(KIND);
        if (kind == null || isSignedIn(request)) {
            rest.doFilter(request, response);
        } else if (kind.equals(WORK)) {
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(OVER);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && IdleSessions.isSignedIn(session);
    }
}
