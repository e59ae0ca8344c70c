package greenplan.ui.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Bounds what those hold who are not signed in. Anybody can open the form to sign in, as often as they like, and each time
 * the server holds a session with a live page: of too many sessions the oldest ends, of too many pages in one the oldest
 * closes. The form works without either. Whoever has signed in is counted no more and never loses anything here.
 */
@Component
class WaitingSessions implements HttpSessionListener, VaadinServiceInitListener {

    private static final int PAGES = 3;

    private final int most;

    /** Oldest first. Guarded by itself. */
    private final LinkedHashSet<HttpSession> waiting = new LinkedHashSet<>();

    WaitingSessions(SignInSettings settings) {
        most = settings.sessionsBeforeSignIn();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        @Nullable HttpSession oldest = null;
        synchronized (waiting) {
            waiting.add(event.getSession());
            if (waiting.size() > most) {
                waiting.removeIf(session -> !isWaiting(session));
            }
            if (waiting.size() > most) {
                oldest = waiting.removeFirst();
            }
        }
        if (oldest != null) {
            end(oldest);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        synchronized (waiting) {
            waiting.remove(event.getSession());
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(WaitingSessions::opened);
    }

    private static boolean isWaiting(HttpSession session) {
        try {
            return !IdleSessions.isSignedIn(session);
        } catch (IllegalStateException over) {
            return false;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // It ended by itself meanwhile.
        }
    }

    private static void opened(UIInitEvent event) {
        VaadinSession session = event.getUI().getSession();
        if (session.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                == null) {
            var open = session.getUIs().stream()
                    .filter(page -> !page.isClosing())
                    .sorted(Comparator.comparingInt(UI::getUIId))
                    .toList();
            open.subList(0, Math.max(0, open.size() - PAGES)).forEach(UI::close);
        }
    }
}
