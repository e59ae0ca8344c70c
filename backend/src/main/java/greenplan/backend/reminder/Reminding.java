package greenplan.backend.reminder;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks once an hour whether reminders are due, and sends what could not be sent before. */
@Component
@OnlyFor(Run.PORTAL)
class Reminding implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger("greenplan.reminders");

    private final Reminders reminders;
    private final ReminderMail mail;
    private final Clock clock;
    private @Nullable ScheduledExecutorService hours;

    Reminding(Reminders reminders, ReminderMail mail, Clock clock) {
        this.reminders = reminders;
        this.mail = mail;
        this.clock = clock;
    }

    private void look() {
        try {
            reminders.byThePortal(LocalDate.now(clock));
            mail.send();
        } catch (RuntimeException failure) {
            log.warn("Reminders could not be made; this is tried again in an hour", failure);
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("reminding").daemon().factory());
        started.scheduleWithFixedDelay(this::look, 5, 60, TimeUnit.MINUTES);
        hours = started;
    }

    @Override
    public synchronized void stop() {
        if (hours != null) {
            hours.shutdownNow();
            hours = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return hours != null;
    }
}
