package greenplan.ui.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * The clock of the portal under test. It stands at noon of the day of {@code greenplan.today}; for visitors who say so it is another day, and those of
 * other tests see nothing of it.
 */
final class Calendar extends Clock implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String HEADER = "X-Day-Of-A-Test";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Of a test, for the time of some work. */
    private final ThreadLocal<@Nullable LocalDate> played = new ThreadLocal<>();

    /** Of a request; the threads that work for it inherit it. */
    private final InheritableThreadLocal<@Nullable LocalDate> asked = new InheritableThreadLocal<>();

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("calendar", Clock.class, () -> this, bean -> bean.setPrimary(true));
        context.registerBean("daysOfVisitors", FilterRegistrationBean.class, this::daysOfVisitors);
    }

    private FilterRegistrationBean<Filter> daysOfVisitors() {
        Filter filter = (request, response, chain) -> {
            String day = ((HttpServletRequest) request).getHeader(HEADER);
            if (day == null) {
                chain.doFilter(request, response);
                return;
            }
            asked.set(LocalDate.parse(day));
            try {
                chain.doFilter(request, response);
            } finally {
                asked.remove();
            }
        };
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    void on(LocalDate another, Runnable work) {
        played.set(another);
        try {
            work.run();
        } finally {
            played.remove();
        }
    }

    /** What a visitor of this thread says to be let onto its day. */
    Map<String, String> headers() {
        LocalDate day = played.get();
        return day == null ? Map.of() : Map.of(HEADER, day.toString());
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        LocalDate day = asked.get();
        return (day == null ? TODAY : day)
                .atTime(LocalTime.NOON)
                .atZone(VIETNAM)
                .toInstant();
    }
}
