package greenplan.ui.signin;

import greenplan.ui.workspace.StaffPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Who may have a live page, which the server holds in memory as long as it is open: whoever is signed in, and whoever stands
 * at the few pages before that. Everybody else reads plain pages, and gets neither a session nor a view from Vaadin's own
 * requests. One of a page whose session is gone, cookie and all, is told so: the page then asks for itself anew.
 */
final class LiveRequests extends HttpFilter {

    /** The parameter that tells Vaadin's own requests, and from each other. */
    static final String KIND = "v-r";

    private static final String BEGIN = "init";
    private static final String WORK = "uidl";

    /** Vaadin's own words for it. */
    private static final byte[] OVER =
            "{\"meta\":{\"async\":true,\"sessionExpired\":true}}".getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        // Asked as Vaadin asks: the parameter may also stand in a form that is posted.
        String kind = request.getParameter(KIND);
        if (kind == null || isAdmitted(kind, request)) {
            rest.doFilter(request, response);
        } else if (kind.equals(WORK)) {
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(OVER);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isAdmitted(String kind, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && IdleSessions.isSignedIn(session)) {
            return true;
        }
        return kind.equals(BEGIN) ? StaffPaths.isBeforeSignIn(request.getParameter("location")) : session != null;
    }
}
