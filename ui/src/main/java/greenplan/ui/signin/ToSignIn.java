package greenplan.ui.signin;

import greenplan.ui.workspace.StaffPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Sends whoever is not signed in to the sign-in page, which says so when a session had been there and is over. A form that
 * was filled in after its session ended is one of these cases.
 */
class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean over = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        response.sendRedirect(StaffPaths.SIGN_IN + (over ? "?" + SignInPage.WHY + "=het-phien" : ""));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && request.getRequestURI().equals(StaffPaths.SIGN_IN)) {
            response.sendRedirect(StaffPaths.SIGN_IN + "?" + SignInPage.WHY + "=het-phien");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
