package greenplan.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** What the portal under test holds for browsers: their sessions, and the live pages in them. */
public final class LivePages implements ApplicationContextInitializer<GenericApplicationContext> {

    /** The header by which a visitor says a name, so that what is held for others is not counted. */
    public static final String VISITOR = "X-Visitor-Of-A-Test";

    /** Sessions by the name of whose request began them. */
    private final Map<HttpSession, String> sessions = new ConcurrentHashMap<>();

    private final Map<UI, String> pages = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable String> visitor = new ThreadLocal<>();

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("sessionsUnderTest", HttpSessionListener.class, () -> new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent event) {
                sessions.put(event.getSession(), named(visitor.get()));
            }

            @Override
            public void sessionDestroyed(HttpSessionEvent event) {
                sessions.remove(event.getSession());
            }
        });
        context.registerBean("visitorsUnderTest", FilterRegistrationBean.class, this::visitors);
        context.registerBean(
                "pagesUnderTest",
                VaadinServiceInitListener.class,
                () -> event -> event.getSource()
                        .addUIInitListener(start -> pages.put(
                                start.getUI(), named(VaadinRequest.getCurrent().getHeader(VISITOR)))));
    }

    private FilterRegistrationBean<Filter> visitors() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            visitor.set(((HttpServletRequest) request).getHeader(VISITOR));
            try {
                chain.doFilter(request, response);
            } finally {
                visitor.remove();
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static String named(@Nullable String visitor) {
        return Objects.requireNonNullElse(visitor, "");
    }

    /** Number of sessions that a visitor began, signed in or not. */
    public int sessions(String visitor) {
        return (int) sessions.values().stream().filter(visitor::equals).count();
    }

    /** Number of live pages that are held for a visitor. */
    public int open(String visitor) {
        return (int) standing().stream()
                .filter(page -> visitor.equals(pages.get(page)))
                .count();
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
        return pages.keySet().stream()
                .filter(page -> !page.isClosing() && page.getSession() != null)
                .toList();
    }
}
