package greenplan.backend.signin;

import greenplan.backend.graph.GraphLimits;
import greenplan.backend.operation.Operation;
import greenplan.backend.rights.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a browser session whose account was disabled, or that was signed out everywhere since it began. Comes after
 * Spring Security's filters, whose order is -100.
 */
@Component
@Order(-90)
class EndedSessions extends OncePerRequestFilter {

    private final CredentialRepository credentials;
    private final GraphLimits limits;

    EndedSessions(CredentialRepository credentials, GraphLimits limits) {
        this.credentials = credentials;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null
                && login.getPrincipal() instanceof SignedIn who
                && who.tokenId() == null
                && !Operation.within(limits.timeout(), () -> credentials.goesOn(who))) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            if (asksForAPage(request)) {
                // Who may open it was decided before; asked for anew, it is decided for nobody.
                String query = request.getQueryString();
                response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
                return;
            }
        }
        rest.doFilter(request, response);
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && wanted != null && wanted.contains("text/html");
    }
}
