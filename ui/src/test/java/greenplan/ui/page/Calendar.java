package greenplan.ui.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The clock of the portal under test: it stands at noon of the day of {@code greenplan.today}, and can be moved for a while. */
final class Calendar extends Clock implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private volatile LocalDate day = TODAY;

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("calendar", Clock.class, () -> this, bean -> bean.setPrimary(true));
    }

    void on(LocalDate another, Runnable work) {
        day = another;
        try {
            work.run();
        } finally {
            day = TODAY;
        }
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
        return day.atTime(LocalTime.NOON).atZone(VIETNAM).toInstant();
    }
}
