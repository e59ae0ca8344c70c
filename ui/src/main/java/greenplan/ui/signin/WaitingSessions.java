package greenplan.ui.signin;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bounds how many sessions those hold who are not signed in: who is on the way to a provider, and whose password was right and
 * whose code is awaited. Of too many the oldest ends. Whoever has signed in is counted no more and never loses anything here.
 */
@Component
class WaitingSessions implements HttpSessionListener {

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
}
