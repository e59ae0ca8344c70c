package greenplan.backend.report;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads no report at all once after the start: what the long statements of a report need is loaded then, and the first person
 * of the day does not wait for it. It stands in nobody's way: on a thread of its own, and without a row to read.
 */
@Component
@OnlyFor(Run.PORTAL)
class ReportRehearsal {

    private static final Logger log = LoggerFactory.getLogger(ReportRehearsal.class);

    private final ReportRepository reports;
    private final Clock clock;

    ReportRehearsal(ReportRepository reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofPlatform().daemon().name("rehearsal-of-reports").start(this::read);
    }

    private void read() {
        try {
            reports.byKeys(List.of(), OffsetDateTime.now(clock));
        } catch (RuntimeException failure) {
            // The portal may have ended meanwhile; whoever asks next learns what is wrong.
            log.debug("No rehearsal", failure);
        }
    }
}
