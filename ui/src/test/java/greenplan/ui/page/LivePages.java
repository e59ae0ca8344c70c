package greenplan.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** What the portal under test holds for browsers: their sessions, and the live pages in them. */
public final class LivePages implements ApplicationContextInitializer<GenericApplicationContext> {

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();
    private final Set<UI> pages = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("sessionsUnderTest", HttpSessionListener.class, () -> new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent event) {
                sessions.add(event.getSession());
            }

            @Override
            public void sessionDestroyed(HttpSessionEvent event) {
                sessions.remove(event.getSession());
            }
        });
        context.registerBean(
                "pagesUnderTest",
                VaadinServiceInitListener.class,
                () -> event -> event.getSource().addUIInitListener(start -> pages.add(start.getUI())));
    }

    /** Number of sessions, signed in or not. */
    public int sessions() {
        return sessions.size();
    }

    /** Number of live pages that are held. */
    public int open() {
        return standing().size();
    }

    /**
     * Lets the live pages of an address be as if nothing had been heard of them for so long; those of other tests are left alone.
     *
     * @return how many there are
     */
    public int wereUnheardFor(String path, Duration time) {
        long then = Instant.now().minus(time).toEpochMilli();
        List<UI> there = standing().stream()
                .filter(page -> path.equals(
                        "/" + page.getInternals().getActiveViewLocation().getPath()))
                .toList();
        there.forEach(page -> page.getInternals().setLastHeartbeatTimestamp(then));
        return there.size();
    }

    private List<UI> standing() {
        return pages.stream()
                .filter(page -> !page.isClosing() && page.getSession() != null)
                .toList();
    }
}
