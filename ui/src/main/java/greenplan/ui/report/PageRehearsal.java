package greenplan.ui.report;

import greenplan.ui.workspace.StaffShell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the longest document of the workspace read and checked once after the start, before anybody opens a report. */
@Component
class PageRehearsal {

    private static final Logger log = LoggerFactory.getLogger(PageRehearsal.class);

    private final StaffShell shell;

    PageRehearsal(StaffShell shell) {
        this.shell = shell;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofPlatform().daemon().name("rehearsal-of-pages").start(() -> {
            try {
                shell.rehearse(ReportView.class, "ReportView");
            } catch (RuntimeException failure) {
                // The API may be elsewhere and away; the pages tell it themselves.
                log.debug("No rehearsal", failure);
            }
        });
    }
}
