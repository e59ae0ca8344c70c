package greenplan.ui.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the session of somebody who went away. An open page asks now and then whether the server is still there; that is not
 * work, and must not keep the door open. Comes before Spring Security's filters, whose order is -100.
 */
@Component
@Order(-110)
class IdleSessions extends HttpFilter {

    private static final String LAST_WORK = IdleSessions.class.getName();

    private final transient Duration patience;
    private final transient InstantSource clock;

    @Autowired
    IdleSessions(SignInSettings settings) {
        this(settings.sessionIdle(), InstantSource.system());
    }

    /** @param clock the real time, also when the portal's day stands still */
    IdleSessions(Duration patience, InstantSource clock) {
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Instant now = clock.instant();
            if (session.getAttribute(LAST_WORK) instanceof Instant last
                    && last.plus(patience).isBefore(now)) {
                session.invalidate();
            } else if (!String.valueOf(request.getQueryString()).contains("v-r=heartbeat")) {
                session.setAttribute(LAST_WORK, now);
            }
        }
        rest.doFilter(request, response);
    }

    static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
